import type { Campaign, DateValue } from '../../model/campaign.ts'
import type { PlanCheck } from '../check.ts'
import { writtenDates } from '../written-dates.ts'

function* allDates(campaign: Campaign): Iterable<DateValue | undefined> {
  const { anchors, starts, ends, asOf, log } = campaign
  yield* anchors.values()
  yield* [starts, ends, asOf]
  for (const { value } of writtenDates(campaign)) yield value
  for (const { date } of log) yield date
}

/** The names that a date may lean on: `开展-5wd` and `开展前` lean on 开展. */
const namesIn = (text: string): readonly string[] => {
  const [name] = text.normalize('NFKC').split(/[+-]/, 1)
  return [name!, name!.replace(/(?:以前|前)$/, '')]
}

export const unusedAnchor: PlanCheck = {
  code: 'unused-anchor',
  severity: 'info',

  *run({ campaign, doubts }) {
    if (!doubts.none || campaign.anchors.size === 0) return
    const used = new Set<string>()
    for (const date of allDates(campaign)) if (date !== undefined) for (const name of namesIn(date.text)) used.add(name)
    for (const [name, { place }] of campaign.anchors) {
      if (used.has(name.normalize('NFKC'))) continue
      yield { place, message: ['unusedAnchor', { name }], help: ['unusedAnchorHelp', {}] }
    }
  },
}
