import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const isPatchThere = spawnSync('patch', ['--version']).status === 0

/** What `patch` makes of a file called plan.yaml; throws where it refuses. */
export const patched = (before: string, diff: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-patch-'))
  try {
    writeFileSync(join(folder, 'plan.yaml'), before)
    execFileSync('patch', ['-p1', '--binary', '--fuzz=0', '--quiet'], { cwd: folder, input: diff })
    return readFileSync(join(folder, 'plan.yaml'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
