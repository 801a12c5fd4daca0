import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAbleTo } from '../support/tools.ts'

/** TaskJuggler 3: Debian's package tj3. */
export const hasTaskJuggler = isAbleTo('tj3 --version')

export interface TaskJugglerRan {
  readonly code: number | null
  /** Warnings and errors, as it prints them. */
  readonly said: string
  /** The table it wrote: the cells of each line, the titles first; empty where it wrote none. */
  readonly rows: readonly (readonly string[])[]
  readonly files: readonly string[]
}

/** Its own writer does not double quotes; no cell of ours has one. */
const cellsOf = (line: string): readonly string[] => line.slice(1, -1).split('";"')

/** Has TaskJuggler schedule a project, in a folder of its own. */
export const runTaskJuggler = (project: string, env: Readonly<Record<string, string>> = {}): TaskJugglerRan => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-tj3-'))
  try {
    writeFileSync(join(folder, 'plan.tjp'), project)
    const { status, stdout, stderr } = spawnSync('tj3', ['--silent', '--no-color', 'plan.tjp'], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8', ...env },
      encoding: 'utf8',
    })
    const files = readdirSync(folder).sort()
    const table = files.find((file) => file.endsWith('-dates.csv'))
    const lines = table === undefined ? [] : readFileSync(join(folder, table), 'utf8').split('\n').filter(Boolean)
    return { code: status, said: `${stdout}${stderr}`, rows: lines.map(cellsOf), files }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
