import type { Standing } from '../../status/standing.ts'
import { lineName } from '../project/line-name.ts'
import { isFan, outline } from '../project/outline.ts'
import type { ProjectTelling } from '../project/project-telling.ts'
import type { Line } from './line.ts'

/** A line, and the task it is; or all the tasks that it sums up. */
export interface OutlineLine extends Line {
  readonly of: Standing | readonly Standing[]
}

export const isSummary = (of: OutlineLine['of']): of is readonly Standing[] => !('task' in of)

/** The campaign, its activities, their rules and tasks, numbered from top to bottom. */
export const outlineLines = (
  standings: readonly Standing[],
  title: string,
  of: ProjectTelling,
): readonly OutlineLine[] => {
  const lines: OutlineLine[] = []
  const put = (place: string, level: number, name: string, about: OutlineLine['of']): void => {
    lines.push({ uid: lines.length, outline: place, level, name, of: about })
  }
  put('0', 0, title, standings)
  for (const [a, { activity, members }] of outline(standings, of.file.eachUnit).entries()) {
    const place = String(a + 1)
    const under = members.flatMap((member) => (isFan(member) ? member.standings : [member]))
    put(place, 1, activity.name, under)
    for (const [m, member] of members.entries()) {
      const own = `${place}.${m + 1}`
      if (!isFan(member)) {
        put(own, 2, lineName(member, of), member)
        continue
      }
      put(own, 2, member.name, member.standings)
      for (const [s, standing] of member.standings.entries())
        put(`${own}.${s + 1}`, 3, lineName(standing, of), standing)
    }
  }
  return lines
}
