import type { PlanCheck } from '../check.ts'
import { writtenDates } from '../written-dates.ts'

export const outsideCampaign: PlanCheck = {
  code: 'outside-campaign',
  severity: 'warning',

  *run({ campaign, missed }) {
    const { starts, ends } = campaign
    for (const { key, value } of writtenDates(campaign)) {
      const isEarly = value.day < starts.day
      const limit = isEarly ? starts : ends
      if (limit === undefined || (!isEarly && value.day <= limit.day)) continue
      // A deadline before the first day cannot be met: that is an error already.
      if (isEarly && missed.has(value.place)) continue
      const bound = isEarly ? 'starts' : 'ends'
      yield {
        place: value.place,
        message: ['outsideCampaign', { key, day: value.day, bound, limit: limit.day }],
        help: ['outsideCampaignHelp', { bound }],
        related: [{ place: limit.place, message: ['alsoHere', {}] }],
      }
    }
  },
}
