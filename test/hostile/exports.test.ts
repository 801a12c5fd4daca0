import { describe, expect, it } from 'vitest'
import { type ExportKind, exporters } from '../../src/exports/index.ts'
import { home, run } from '../support/fake-world.ts'
import { expectInert, obeyed } from '../support/inert.ts'
import { campaignWith, hostileTexts } from './hostile-campaign.ts'
import { cellsOf, type Skeleton, skeletonOf } from './skeletons.ts'

const kinds = Object.keys(exporters) as readonly ExportKind[]
const isBinary = (kind: ExportKind): boolean => 'binary' in exporters[kind]

const exported = async (kind: ExportKind, text: string, lang: string): Promise<string | Uint8Array> => {
  const files = { [`${home}/plan.yaml`]: campaignWith(text) }
  const ran = await run(['export', kind, 'plan.yaml', '-o', 'out', '--lang', lang, '--max-size', '9'], { files })
  expect(ran.code, ran.err).toBe(0)
  expectInert(ran.err)
  return ran.files.get(`${home}/out`) as string | Uint8Array
}

/** A spreadsheet would reckon with it, or run it: OWASP’s list, full-width signs too. */
const formula = /^[\s\u200b\u00a0\u3000]*[=+\-@＝＋－＠]/

const isNumber = (cell: string): boolean => /^-?\d+(\.\d+)?%?$/.test(cell)

const ordinary = '庆祝书画摄影作品展'

const harmless = new Map<string, Pick<Skeleton, 'parts' | 'kinds'>>()

/** What the file looks like when the plan says nothing odd; long names are folded, which may take further elements. */
const harmlessOf = async (kind: ExportKind, lang: string): Promise<Pick<Skeleton, 'parts' | 'kinds'>> => {
  const known = harmless.get(`${kind} ${lang}`)
  if (known !== undefined) return known
  const [short, long] = [ordinary, ordinary.repeat(9)].map(async (text) =>
    skeletonOf[kind](await exported(kind, text, lang)),
  )
  const { parts, kinds: some } = await short!
  const made = { parts, kinds: new Set([...some, ...(await long!).kinds]) }
  harmless.set(`${kind} ${lang}`, made)
  return made
}

describe('what a plan says, in an export', () => {
  it.each(kinds)('%s: is text and nothing else, whatever it is', async (kind) => {
    for (const [at, [name, text]] of Object.entries(hostileTexts).entries()) {
      const lang = at % 2 === 0 ? 'zh-CN' : 'en'
      const usual = await harmlessOf(kind, lang)
      const content = await exported(kind, text, lang)
      const { parts, kinds: found, texts } = skeletonOf[kind](content)
      expect(parts, name).toEqual(usual.parts)
      expect(
        [...found].filter((each) => !usual.kinds.has(each)),
        name,
      ).toEqual([])
      // A program that reads JSON gets the texts as they are.
      for (const each of kind === 'json' ? [] : texts) {
        const line = each.replaceAll(/\r?\n/g, ' ')
        if (obeyed.test(line)) expect.fail(`${name}: ${JSON.stringify(line.slice(0, 200))}`)
      }
      if (!isBinary(kind)) {
        const body = (content as string).replace(/^\ufeff/, '')
        expectInert(kind === 'ics' ? body.replaceAll('\r\n', '\n') : body)
        if (kind === 'csv') {
          for (const cell of cellsOf(body).flat()) if (!isNumber(cell)) expect(cell, name).not.toMatch(formula)
        }
      }
      if (text.includes('甲'))
        expect(
          texts.some((each) => each.includes('甲')),
          name,
        ).toBe(true)
    }
  })
})
