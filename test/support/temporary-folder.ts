import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder on the disk for one test file, gone afterwards. */
export const temporaryFolder = (): {
  readonly path: string
  readonly put: (name: string, content: string | Uint8Array) => string
} => {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'plan-test-')))
  chmodSync(path, 0o755)
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    put: (name, content) => {
      const file = join(path, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
      return file
    },
  }
}
