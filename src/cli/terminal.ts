import type { ColorLevel } from '../formats/index.ts'
import type { Output, World } from './world.ts'

export type ColorChoice = 'auto' | 'always' | 'never'

const isSet = (value: string | undefined): boolean =>
  value !== undefined && value !== '' && value !== '0' && value !== 'false'

const depth = ({ TERM = '', COLORTERM = '' }: World['env']): ColorLevel =>
  /truecolor|24bit/.test(COLORTERM) ? 3 : /256/.test(TERM) ? 2 : 1

const forced = ({ FORCE_COLOR = '' }: World['env'], otherwise: ColorLevel): ColorLevel =>
  FORCE_COLOR === '2' ? 2 : FORCE_COLOR === '3' ? 3 : otherwise

/** How many colours a stream gets, decided for each stream: `--color`, NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, TERM. */
export const colorOf = ({ env }: World, output: Output, choice: ColorChoice): ColorLevel => {
  if (choice === 'never') return 0
  if (choice === 'always') return depth(env)
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0
  if (env.FORCE_COLOR === '0' || env.FORCE_COLOR === 'false') return 0
  if (isSet(env.FORCE_COLOR) || isSet(env.CLICOLOR_FORCE)) return forced(env, depth(env))
  return output.isTerminal && env.TERM !== 'dumb' ? depth(env) : 0
}

const fallbackColumns = 80
const leastColumns = 40
const mostColumns = 500

/** COLUMNS, else what the terminal says, else 80; a terminal may say 0. */
export const columnsOf = ({ env, stdout }: World): number => {
  const asked = /^\d{1,4}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : 0
  const columns = asked || stdout.columns || fallbackColumns
  return Math.min(Math.max(columns, leastColumns), mostColumns)
}

/** Where line-drawing characters may come out two cells wide. */
export const needsAscii = ({ platform, env }: World, asked: boolean): boolean =>
  asked || (platform === 'win32' && env.WT_SESSION === undefined)
