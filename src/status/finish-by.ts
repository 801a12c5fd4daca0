import { subtractLag } from '../calendar/count.ts'
import type { DependencyType } from '../model/campaign.ts'
import type { Explainable } from './explain.ts'

/** What fixes the day by which a task must be finished (schedule.md §4). */
export type FinishByCause =
  | { readonly kind: 'own' }
  | { readonly kind: 'ends'; readonly day: number }
  | { readonly kind: 'successor'; readonly to: number; readonly type: DependencyType }

/** The successor, or the deadline, that leaves a task the least time; undefined where nothing asks anything of it. */
export const finishByCause = (
  task: number,
  {
    network,
    calendar,
    standings,
    campaign,
  }: Explainable & { readonly campaign: { readonly ends: { readonly day: number } | undefined } },
): FinishByCause | undefined => {
  const { deadline, latestStart, latestEnd } = standings[task]!
  if (latestEnd === undefined || latestStart === undefined) return undefined
  let least = Number.MAX_SAFE_INTEGER
  let cause: FinishByCause | undefined
  if (deadline !== undefined) [least, cause] = [deadline + 1, { kind: 'own' }]
  const ends = campaign.ends?.day
  if (ends !== undefined && ends + 1 < least) [least, cause] = [ends + 1, { kind: 'ends', day: ends }]
  // What caps the start is compared with the start that all else would leave.
  let cap = latestStart + 1
  let capped: FinishByCause | undefined
  for (let k = network.firstOutgoing[task]!; k < network.firstOutgoing[task + 1]!; k++) {
    const to = network.outgoing[k]!
    const after = standings[to]!
    if (after.latestEnd === undefined || after.task.optional || after.facts.state === 'dropped') continue
    const { type, lag } = after.task.links[network.outgoingLink[k]!]!
    const asked = type === 'FS' || type === 'SS' ? after.latestStart! : after.latestEnd
    const boundary = subtractLag(calendar, asked, lag)
    if (type === 'FS' || type === 'FF') {
      if (boundary < least) [least, cause] = [boundary, { kind: 'successor', to, type }]
    } else if (boundary < cap) [cap, capped] = [boundary, { kind: 'successor', to, type }]
  }
  return capped !== undefined && (cause === undefined || least > latestEnd) ? capped : cause
}
