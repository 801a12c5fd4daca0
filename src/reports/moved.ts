import type { Analysis } from '../analysis.ts'
import { type Move, movesBetween } from '../status/moves.ts'
import type { LogWords } from '../words/index.ts'
import { dayText, type Telling } from './telling.ts'

/** Whether a task waited for others and does so no more; it may still have a day before which it does not begin. */
const isFreed = ({ before, after }: Move): boolean =>
  before.readiness === 'waiting' && (after.readiness === 'ready' || after.readiness === 'scheduled')

/** How much a move says to whoever made it: who can begin now, then who is better or worse off, then mere days. */
const rankOf = (move: Move): number => (isFreed(move) ? 0 : move.before.alert !== move.after.alert ? 1 : 2)

const changesOf = (move: Move, of: Telling, { words }: MovedWords): readonly string[] => {
  const { before, after } = move
  const said: string[] = []
  if (isFreed(move)) {
    const start = after.forecastStart
    said.push(
      after.readiness === 'ready' || start === undefined ? words.canStart : words.canStartFrom(dayText(start, of)),
    )
  }
  if (after.readiness === 'waiting' && before.readiness !== 'waiting') said.push(words.mustWait)
  const [old, now] = [before.forecastEnd, after.forecastEnd]
  if (now !== undefined && old !== now && after.alert !== 'closed') {
    const finish = dayText(now - 1, of)
    said.push(
      old === undefined || before.alert === 'closed'
        ? words.forecastOnly(finish)
        : words.forecast(dayText(old - 1, of), finish),
    )
  }
  if (before.alert !== after.alert) said.push(words.alert(of.words.alert[before.alert], of.words.alert[after.alert]))
  return said
}

interface MovedWords {
  readonly words: LogWords
  /** So many tasks are told of; the others are counted. */
  readonly most: number
}

/**
 * What an entry moves, a sentence for each task: `exhibition.jury 评审：可以启动，预计完成 8月28日 → 8月26日`. The tasks that were
 * noted are left out where they are closed now: that has been said.
 */
export const movedLines = (
  before: Analysis,
  after: Analysis,
  noted: ReadonlySet<string>,
  of: Telling,
  said: MovedWords,
): readonly string[] => {
  const { words, most } = said
  const moves = movesBetween(before.standings, after.standings)
    .filter((move) => !noted.has(move.after.task.id) || move.after.alert !== 'closed')
    .map((move) => ({ move, changes: changesOf(move, of, said) }))
    .filter(({ changes }) => changes.length > 0)
    .sort((a, b) => rankOf(a.move) - rankOf(b.move))
  const lines = moves
    .slice(0, most)
    .map(({ move: { after: now }, changes }) => words.notedTask(now.task.id, now.task.name, words.phrases(changes)))
  return moves.length > most ? [...lines, words.moreMoves(moves.length - most)] : lines
}
