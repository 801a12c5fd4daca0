import { safeText } from '../formats/safe-text.ts'
import type { World } from './world.ts'

/** Says something beside the report. Names of files and words of the command line may hold anything: none of it reaches a terminal as it is. */
export const tell = (world: World, ...lines: readonly string[]): void =>
  world.stderr.write(lines.map((line) => `${safeText(line)}\n`).join(''))
