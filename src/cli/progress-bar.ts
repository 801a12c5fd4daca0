import { displayWidth } from '../formats/display-width.ts'
import { columnsOf } from './terminal.ts'
import type { World } from './world.ts'

export interface ProgressBar {
  /** Shows how far it is; cheap to call for every step. */
  readonly step: (done: number) => void
  /** Wipes the bar away: what follows begins on a clean line. */
  readonly end: () => void
}

const barLength = 20
/** Below so many steps nobody has time to look. */
const fewest = 200

const silent: ProgressBar = { step: () => undefined, end: () => undefined }

/**
 * A bar on standard error for what takes a while; none where standard error is no terminal, where the report itself goes to
 * the same one, or where there is little to do.
 */
export const progressBar = (
  world: World,
  total: number,
  isReportSeen: boolean,
  say: (done: number, total: number) => string,
): ProgressBar => {
  if (!world.stderr.isTerminal || isReportSeen || total < fewest) return silent
  const every = Math.ceil(total / 100)
  let width = 0
  return {
    step: (done) => {
      if (done % every !== 0) return
      const full = Math.floor((done * barLength) / total)
      const text = say(done, total)
      const bar = `${'#'.repeat(full)}${'.'.repeat(barLength - full)} `
      const line = displayWidth(text) + barLength + 1 < columnsOf(world) ? bar + text : text
      width = Math.max(width, displayWidth(line))
      world.stderr.write(`\r${line}`)
    },
    end: () => {
      if (width > 0) world.stderr.write(`\r${' '.repeat(width)}\r`)
    },
  }
}
