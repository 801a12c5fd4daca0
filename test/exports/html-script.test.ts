import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pageScript } from '../../src/exports/html/browser.generated.ts'

/** The tool is no part of the program, and has no types. */
const { wallScript } = (await import(new URL('../../.tools/wall-script.js', import.meta.url).href)) as {
  readonly wallScript: () => Promise<string>
}

describe('the script of the wall chart', () => {
  it('is what its sources say: otherwise run npm run wall', async () => {
    const file = new URL('../../src/exports/html/browser.generated.ts', import.meta.url)
    expect(readFileSync(file, 'utf8') === (await wallScript())).toBe(true)
  })

  it('makes no HTML and no code out of texts, asks nobody and keeps nothing', () => {
    const forbidden =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\b|Function\(|fetch\(|XMLHttp|WebSocket|import\(|localStorage|sessionStorage|cookie|https?:(?!\/\/www\.w3\.org\/2000\/svg)/
    expect(forbidden.exec(pageScript)?.[0]).toBeUndefined()
  })

  it('is small, and cannot end its own element', () => {
    expect(pageScript.length).toBeLessThan(16_000)
    expect(pageScript).not.toMatch(/<\/script|<!--/i)
  })
})
