import type { Tone } from '../reports/page.ts'
import type { ColorLevel } from './write-options.ts'

/** Colours one piece of a line; never given padding, so that nothing is underlined or left open at a line's end. */
export type Style = (text: string, tone: Tone | undefined) => string

const plainly: Style = (text) => text

/** Loads chalk only when there is colour to be had: start-up time is a feature. */
export const terminalStyle = async (level: ColorLevel): Promise<Style> => {
  if (level === 0) return plainly
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level })
  const paint: Record<Tone, (text: string) => string> = {
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red,
    done: chalk.blue,
    muted: chalk.dim,
    strong: chalk.bold,
  }
  return (text, tone) => (tone === undefined || text === '' ? text : paint[tone](text))
}
