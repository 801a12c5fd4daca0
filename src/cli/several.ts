import { formatVersion } from '../reports/analysis-json.ts'
import type { JsonDocument } from '../reports/task-json.ts'
import type { Report } from './print.ts'

/** One campaign as it is, several as a list. */
export const severalJson = (all: readonly JsonDocument[]): JsonDocument => {
  const [first, ...others] = all
  return first !== undefined && others.length === 0 ? first : { formatVersion, campaigns: () => all }
}

/** The reports of several campaigns as one: pages one after the other, JSON as a list. */
export const severalCampaigns = (reports: readonly Report[]): Report => {
  const [first, ...others] = reports
  if (first !== undefined && others.length === 0) return first
  return {
    page: () => {
      const pages = reports.map(({ page }) => page())
      return {
        title: pages.map(({ title }) => title).join(' · '),
        blocks: pages.flatMap(({ blocks }, at) =>
          at === 0 ? blocks : [{ kind: 'paragraph' as const, cells: [{ text: '' }] }, ...blocks],
        ),
      }
    },
    json: () => severalJson(reports.map(({ json }) => json())),
  }
}
