import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { main } from '../../src/cli/main.ts'
import { type ExitCode, OutputTrouble } from '../../src/cli/trouble.ts'
import type { Output, World } from '../../src/cli/world.ts'
import { parseThoroughly } from '../../src/input/yaml/parse.ts'
import { type Day, dayOf } from '../../src/model/day.ts'
import { type FakeFile, type FakeFiles, fakeTree } from './fake-files.ts'

export interface FakeSettings {
  readonly files?: FakeFiles
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly platform?: string
  /** By zone, `''` for the machine's own; a zone that is not named here is not known. */
  readonly today?: Readonly<Record<string, Day>>
  /** What somebody sends; nothing where it is left out. */
  readonly stdin?: string | Uint8Array
  readonly stdout?: { readonly isTerminal?: boolean; readonly columns?: number; readonly fails?: string }
  readonly stderr?: { readonly isTerminal?: boolean; readonly fails?: string }
  /** Paths that cannot be written, with the reason. */
  readonly unwritable?: Readonly<Record<string, string>>
  /** Replaces parts of the world, for faults that no setting makes. */
  readonly but?: Partial<World>
}

export interface Ran {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
  /** What was written with -o, by path. */
  readonly written: ReadonlyMap<string, string>
}

export const home = '/office'

/** A Monday in the middle of the example campaigns. */
export const monday = dayOf(2019, 8, 26)!

const fakeOutput = (
  name: string,
  { isTerminal = false, columns, fails }: NonNullable<FakeSettings['stdout']>,
  write: (text: string) => void,
): Output => ({
  isTerminal,
  columns,
  write: (text) => {
    if (fails !== undefined) throw new OutputTrouble(name, fails)
    write(text)
  },
})

/** Runs one command line in a world of its own. */
export const run = async (argv: readonly string[], settings: FakeSettings = {}): Promise<Ran> => {
  const { cwd = home, env = {}, platform = 'linux', today = { '': monday, 'Asia/Shanghai': monday } } = settings
  const files = new Map<string, FakeFile>(Object.entries({ [home]: 'empty folder', ...settings.files }))
  const written = new Map<string, string>()
  let out = ''
  let err = ''
  const world: World = {
    cwd,
    env,
    platform,
    stdout: fakeOutput('stdout', settings.stdout ?? {}, (text) => {
      out += text
    }),
    stderr: fakeOutput('stderr', settings.stderr ?? {}, (text) => {
      err += text
    }),
    today: (timezone) => today[timezone ?? ''],
    ...fakeTree(files, cwd),
    readOwnFile: (name) => {
      const file = new URL(`docs/${name}`, root)
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined
    },
    readStdin: (mostBytes) => {
      const { stdin = '' } = settings
      const bytes = typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin
      return bytes.length > mostBytes ? { size: bytes.length } : { bytes }
    },
    writeFile: (path, text) => {
      const reason = settings.unwritable?.[path]
      if (reason !== undefined) throw new OutputTrouble(path, reason)
      written.set(path, text)
    },
    parseThoroughly,
    ...settings.but,
  }
  const code = await main(argv, world)
  return { code, out, err, written }
}

const root = new URL('../..', import.meta.url)

/** The files of one of the project's own campaigns, as they would lie under `campaigns/` in the working directory. */
export const campaignFiles = (...ids: readonly string[]): FakeFiles =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const folder = new URL(`campaigns/${id}/`, root)
      return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => [`${home}/campaigns/${id}/${name}`, readFileSync(new URL(name, folder), 'utf8')])
    }),
  )
