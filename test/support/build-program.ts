import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The built program: `node` runs it. */
    readonly plan: string
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder: string | undefined

/** Builds the program once for all tests, in a folder of its own: what they run is never an older build, nor one that somebody is making. */
export const setup = (project: TestProject): void => {
  folder = mkdtempSync(join(tmpdir(), 'plan-built-'))
  // Also for the tests that run as somebody else.
  chmodSync(folder, 0o755)
  execFileSync(process.execPath, [join(root, '.tools/build.js'), join(folder, 'dist')], { stdio: 'inherit' })
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  project.provide('plan', join(folder, 'bin/plan.js'))
}

export const teardown = (): void => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
}
