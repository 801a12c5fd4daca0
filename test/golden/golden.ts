import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

const folder = new URL('./', import.meta.url)
const isUpdating = process.env.UPDATE_GOLDEN === '1'

/** What is compared as it is printed, byte for byte; `npm run golden` writes it anew. Read what it wrote before it is committed. */
export const expectGolden = (name: string, text: string): void => {
  const file = new URL(name, folder)
  if (isUpdating) {
    mkdirSync(new URL('./', file), { recursive: true })
    writeFileSync(file, text)
  } else {
    expect(text).toBe(readFileSync(file, 'utf8'))
  }
}

/** No file is left of a report that is no longer made. */
export const expectNoOthers = (campaign: string, names: ReadonlySet<string>): void => {
  const others = readdirSync(fileURLToPath(new URL(campaign, folder))).filter(
    (name) => !names.has(`${campaign}/${name}`),
  )
  if (isUpdating) for (const name of others) rmSync(new URL(`${campaign}/${name}`, folder))
  else expect(others).toEqual([])
}
