import { type Day, isoDay } from '../../model/day.ts'
import type { ProjectFileWords } from '../../words/index.ts'
import { type Gap, gapText } from './gap.ts'
import { evening } from './moment.ts'
import { ownIds } from './safe-id.ts'
import { tjpText } from './tjp-text.ts'

const [daysId, gapsId] = ownIds

/** Milestones that are not of the plan: days that tasks may not start before, and first halves of gaps. */
export interface Helpers {
  /** The path of a milestone in the evening before a boundary. */
  readonly day: (boundary: number) => string
  /** The path of a milestone that lies a gap behind an end of a task. */
  readonly gap: (from: string, isFromStart: boolean, gap: Gap) => string
  /** Their lines, in the order of the days and of first use. */
  readonly lines: () => readonly string[]
}

/** `flags helper` keeps them out of the table. */
const container = (id: string, name: string, children: readonly string[]): readonly string[] =>
  children.length === 0 ? [] : [`task ${id} ${tjpText(name)} {`, '  flags helper', ...children, '}', '']

export const helpersOf = (words: ProjectFileWords): Helpers => {
  const days = new Set<number>()
  const gaps = new Map<string, string>()
  return {
    day: (boundary) => {
      days.add(boundary)
      return `${daysId}.d${isoDay((boundary - 1) as Day).replaceAll('-', '_')}`
    },
    gap: (from, isFromStart, gap) => {
      const depends = `${from}${gapText(isFromStart, gap)}`
      const id = gaps.get(depends) ?? `g${gaps.size + 1}`
      gaps.set(depends, id)
      return `${gapsId}.${id}`
    },
    lines: () => [
      ...container(
        daysId,
        words.fixedDays,
        [...days]
          .sort((a, b) => a - b)
          .map((boundary) => {
            const day = isoDay((boundary - 1) as Day)
            const id = `d${day.replaceAll('-', '_')}`
            return `  task ${id} ${tjpText(words.endOf(day))} { start ${evening(boundary)} milestone flags helper }`
          }),
      ),
      ...container(
        gapsId,
        words.gaps,
        [...gaps].map(
          ([depends, id]) =>
            `  task ${id} ${tjpText(depends.replaceAll(/[{}] ?/g, '').trim())} { depends ${depends} milestone flags helper }`,
        ),
      ),
    ],
  }
}
