import { pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { openBrowser } from './browser.ts'
import { campaignFiles, run } from './fake-world.ts'
import type { temporaryFolder } from './temporary-folder.ts'

/** Writes the wall chart of one of the project's campaigns into a folder; the path. */
export const writtenWall = async (
  folder: ReturnType<typeof temporaryFolder>,
  id: string,
  asOf: string,
  language = 'zh-CN',
): Promise<string> => {
  const { code, out } = await run(['export', 'html', id, '--as-of', asOf, '--lang', language], {
    files: campaignFiles(id),
  })
  expect(code).toBe(0)
  return folder.put(`${id}-${language}.html`, out)
}

/** Opens a page for somebody to look at; afterwards nothing may have been asked for, and nothing may have gone wrong. */
export type Look = (file: string, at: (page: Page) => Promise<void>, as?: BrowserContextOptions) => Promise<void>

/** A browser for the tests of one suite. */
export const lookingAtPages = (): Look => {
  let browser: Awaited<ReturnType<typeof openBrowser>>
  beforeAll(async () => {
    browser = await openBrowser()
  }, 60_000)
  afterAll(() => browser?.close())

  return async (file, at, as = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...as })
    const page = await context.newPage()
    const address = pathToFileURL(file).href
    const trouble: string[] = []
    page.on('console', (message) => trouble.push(message.text()))
    page.on('pageerror', (error) => trouble.push(error.message))
    page.on('request', (request) => {
      if (request.url() !== address) trouble.push(request.url())
    })
    await page.goto(address)
    await at(page)
    await context.close()
    expect(trouble).toEqual([])
  }
}

/** The paper of a PDF's pages, in millimetres. */
export const sheetsOf = (pdf: Buffer): readonly string[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*([\d. ]+?)\s*\]/g)].map(([, box]) =>
    box!
      .split(/\s+/)
      .slice(2)
      .map((points) => Math.round((Number(points) / 72) * 25.4))
      .join(' × '),
  )
