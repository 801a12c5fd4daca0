import type { Plan } from '../analysis.ts'
import type { Campaign, DateValue, OpenDate } from '../model/campaign.ts'
import { ymdOf } from '../model/day.ts'
import type { Cause } from './change.ts'
import type { Pair } from './pair-tasks.ts'

/** `开展-2wd`, `Ｔ－１前` → the anchor that a date leans on, as far as either campaign has it. */
const anchorIn = (text: string, campaigns: readonly Campaign[]): string | undefined => {
  const [name = ''] = /^[\p{L}\p{N}]+/u.exec(text.normalize('NFKC')) ?? []
  return [name, name.replace(/以?前$/, '')].find(
    (each) => each === 'T' || campaigns.some(({ anchors }) => anchors.has(each)),
  )
}

const mostSteps = 100

/**
 * Why a date that is written in the same words means another day now: T has moved, or an anchor, which may lean on T in the
 * same words itself; or else the year, or the days off.
 */
const causeOf = (text: string, { before, after }: Pair<Plan>): Cause => {
  const campaigns = [before.campaign, after.campaign] as const
  const [was, is] = campaigns
  let words = text
  for (let step = 0; step < mostSteps; step++) {
    const name = anchorIn(words, campaigns)
    if (name === 'T' && was.anniversary !== is.anniversary) return { kind: 'anniversary' }
    if (name === undefined || name === 'T') break
    const [then, now] = campaigns.map(({ anchors }) => anchors.get(name))
    if (then?.day === now?.day) break
    if (then === undefined || now === undefined || then.text !== now.text) return { kind: 'anchor', name }
    words = now.text
  }
  return { kind: ymdOf(was.anniversary).year === ymdOf(is.anniversary).year ? 'calendar' : 'anniversary' }
}

type Written = DateValue | OpenDate | undefined

/** The cause of a move, where the same words stand on both sides. */
export const causeOfMove = (was: Written, is: Written, plans: Pair<Plan>): Cause | undefined =>
  was === undefined || is === undefined || was.text !== is.text ? undefined : causeOf(is.text, plans)
