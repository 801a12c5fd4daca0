import { isFinished } from '../status/facts.ts'
import type { Comparing } from './known-facts.ts'
import type { Claims, Said } from './read-claims.ts'

/** The state that a row says and the log does not; what says less than the log is told, and what the office decides. */
export const newState = (
  { state: said, signedOff }: Claims,
  { task, facts, known, tell }: Comparing,
): Said<'started' | 'done'> | undefined => {
  const isAccepted = known.some(({ state }) => state === 'accepted')
  if (signedOff !== undefined && said?.value !== 'accepted' && !isAccepted)
    tell(signedOff, ['theirs', { what: 'accepted', address: task.id }])
  if (said === undefined || known.some(({ state }) => state === said.value)) return undefined
  const { value, place } = said
  switch (value) {
    case 'done':
      return facts.state === 'accepted' ? undefined : { value, place }
    case 'started':
      if (facts.state === 'todo') return { value, place }
      break
    case 'open':
      if (known.some((each) => !isFinished(each))) return undefined
      break
    case 'todo':
      break
    default:
      return tell(place, ['theirs', { what: value, address: task.id }])
  }
  return facts.state === 'todo' ? undefined : tell(place, ['lessThanLog', { said: value, state: facts.state }])
}
