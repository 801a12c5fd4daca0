import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay } from '../../src/model/day.ts'
import type { BookCell, ReadSheet } from '../../src/workbook/read-book.ts'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'
import { writeWorkbook } from '../../src/workbook/write-workbook.ts'
import { hostileText } from '../formats/page-samples.ts'
import { unzip } from '../support/docx-reader.ts'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { isAbleTo } from '../support/tools.ts'
import { book } from '../support/written-book.ts'

/** A system's Python may have openpyxl where the first one on the path has not. */
const withOpenpyxl =
  'for each in python3 /usr/bin/python3; do if "$each" -c "import openpyxl" 2> /dev/null; then exec "$each" "$@"; fi; done; exit 1'
const hasOpenpyxl = isAbleTo(withOpenpyxl)
const hasOffice = isAbleTo('soffice --version')
const hasPdfToText = isAbleTo('pdftotext -v')
const hasGnumeric = isAbleTo('ssconvert --version')

const reader = fileURLToPath(new URL('read-xlsx.py', import.meta.url))

type PythonCell =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'text' | 'formula'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }

interface PythonSheet {
  readonly rows: Readonly<Record<string, Readonly<Record<string, PythonCell>>>>
  readonly merged: readonly string[]
  readonly printTitles: string
  readonly frozen: string
  readonly paper: readonly unknown[]
  readonly foot: readonly string[]
  readonly checks: readonly (readonly string[])[]
  readonly colours: readonly (readonly [string, readonly (readonly string[])[]])[]
}

const call = (command: string, argv: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, argv, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
  return stdout
}

const withPython = (paths: readonly string[]): readonly PythonSheet[] =>
  JSON.parse(call('bash', ['--norc', '-c', withOpenpyxl, 'python', reader, ...paths]))

/** Has LibreOffice write files in another form, or in their own once more, into a folder. */
const withOffice = (paths: readonly string[], form: string, folder: string): void => {
  call('soffice', [
    `-env:UserInstallation=file://${join(folder, 'office')}`,
    '--headless',
    '--convert-to',
    form,
    '--outdir',
    folder,
    ...paths,
  ])
}

const sheetOf = async (bytes: Uint8Array): Promise<ReadSheet> => {
  const book = await readWorkbook(bytes)
  if ('trouble' in book) throw new Error(JSON.stringify(book.trouble))
  return book.sheets[0]!
}

const sheetAt = (path: string): Promise<ReadSheet> => sheetOf(new Uint8Array(readFileSync(path)))

/** Cells as plain data, to be compared with what others read. */
const plainRows = ({ rows }: ReadSheet) =>
  rows.map(({ number, cells }) => [number, [...cells].map(([column, cell]) => [column, plainCell(cell)])])

const plainCell = (cell: BookCell): unknown => {
  const { isFormula: _, ...value } = cell
  return value.kind === 'day' ? { kind: 'day', day: isoDay(value.day) } : value
}

const pythonRows = ({ rows }: PythonSheet) =>
  Object.entries(rows).map(([row, cells]) => [
    Number(row),
    Object.entries(cells).map(([column, cell]) => [Number(column), cell]),
  ])

const cases = ['example', 'anniversary-70', 'key-work-2019'].flatMap((id) =>
  ['zh-CN', 'en'].map((language) => [id, language] as const),
)
const { path: folder, put } = temporaryFolder()
const paths: string[] = []
for (const [id, language] of cases) {
  const { files } = await run(['export', 'xlsx', id, '--lang', language, '-o', 'out'], { files: campaignFiles(id) })
  paths.push(put(`${id}-${language}.xlsx`, files.get(`${home}/out`) as Uint8Array))
}
const example = paths[0]!

const hostileTexts = fc.sample(hostileText, { seed: 70, numRuns: 300 }).filter((text) => text.trim() !== '')

const textsOf = (sheet: ReadSheet): readonly (string | undefined)[] =>
  sheet.rows.map(({ cells }) => {
    const cell = cells.get(0)
    return cell?.kind === 'text' ? cell.text : undefined
  })

const hostilePath = put('hostile.xlsx', writeWorkbook(book(hostileTexts.map((text) => [text]))))
const hostileSeen = textsOf(await sheetAt(hostilePath))

describe.runIf(hasOpenpyxl)('openpyxl', () => {
  it('reads the ledgers as we do, without a warning', async () => {
    const seen = withPython(paths)
    for (const [at, path] of paths.entries()) expect(pythonRows(seen[at]!)).toEqual(plainRows(await sheetAt(path)))
  })

  it('finds the dropdown, the lights, the paper and the foot', () => {
    const [sheet] = withPython([example])
    const { merged: _, rows: __, ...others } = sheet!
    expect(others).toEqual({
      printTitles: '$3:$3',
      frozen: 'D4',
      paper: ['landscape', 9, 1, 0],
      foot: ['填报单位：市政协', '第 &P 页，共 &N 页', '审核人：'],
      checks: [
        ['list', 'J4:J68', '"未启动,进行中,办结"'],
        ['decimal', 'K4:K68', '0'],
        ['decimal', 'L4:L68', '0'],
        ['date', 'M4:M68', '1'],
      ],
      colours: [
        [
          'P4:P68',
          [
            ['LEFT(P4,2)="红灯"', 'FFFFC7CE'],
            ['LEFT(P4,2)="黄灯"', 'FFFFEB9C'],
            ['LEFT(P4,2)="绿灯"', 'FFC6EFCE'],
            ['LEFT(P4,2)="蓝灯"', 'FFBDD7EE'],
            ['LEFT(P4,1)="—"', 'FFD9D9D9'],
          ],
        ],
      ],
    })
  })

  it('takes no text for a formula, whatever it says', () => {
    const [sheet] = withPython([hostilePath])
    const cells = Object.values(sheet!.rows).map((row) => row['0']!)
    expect(new Set(cells.map(({ kind }) => kind))).toEqual(new Set(['text']))
    expect(cells).toHaveLength(hostileTexts.length)
  })
})

describe.runIf(hasOffice)('LibreOffice', () => {
  const rounded = join(folder, 'rounded')

  it('writes the ledgers again as they were: cells, merged cells, the dropdown', async () => {
    withOffice([...paths, hostilePath], 'xlsx:Calc MS Excel 2007 XML', rounded)
    for (const path of paths) {
      const again = join(rounded, path.slice(folder.length + 1))
      const [ours, theirs] = [await sheetAt(path), await sheetAt(again)]
      expect(plainRows(theirs)).toEqual(plainRows(ours))
      expect(theirs.merged).toEqual(ours.merged)
    }
    const sheet = unzip(new Uint8Array(readFileSync(join(rounded, 'example-zh-CN.xlsx')))).get(
      'xl/worksheets/sheet1.xml',
    )!.text
    expect(sheet).toMatch(
      /<dataValidation [^>]*sqref="J4:J68"[^>]*><formula1>&quot;未启动,进行中,办结&quot;<\/formula1>/,
    )
    expect(sheet).toContain('orientation="landscape"')
  }, 120_000)

  it('reads any text as it is', async () => {
    expect(textsOf(await sheetAt(join(rounded, 'hostile.xlsx')))).toEqual(hostileSeen)
  })

  it.runIf(hasPdfToText)(
    'prints titles, who fills it in and who checks it on every page, and days as offices write them',
    () => {
      withOffice([example], 'pdf', rounded)
      const pages = call('pdftotext', ['-layout', join(rounded, 'example-zh-CN.pdf'), '-'])
        .split('\f')
        .slice(0, -1)
      expect(pages.length).toBeGreaterThan(1)
      // A day that its column has no room for.
      expect(pages.join('')).not.toContain('##')
      for (const [at, page] of pages.entries()) {
        for (const title of ['序号', '完成时限', '亮灯', '任务编号']) expect(page.split(title)).toHaveLength(2)
        expect(page).toMatch(new RegExp(`填报单位：市政协 +第 *${at + 1} *页，共 *${pages.length} *页 +审核人：\\s*$`))
      }
      expect(pages.join('')).toMatch(/8 *月 *14 *日 +8 *月 *28 *日 +进行中 +13/)
    },
    60_000,
  )
})

describe.runIf(hasGnumeric)('Gnumeric', () => {
  it('writes a ledger again as it was', async () => {
    const again = join(folder, 'gnumeric.xlsx')
    call('ssconvert', [example, again])
    const [ours, theirs] = [await sheetAt(example), await sheetAt(again)]
    expect(plainRows(theirs)).toEqual(plainRows(ours))
    // In another order.
    expect(new Set(theirs.merged)).toEqual(new Set(ours.merged))
  }, 60_000)

  it('reads any text as it is', async () => {
    const again = join(folder, 'gnumeric-hostile.xlsx')
    call('ssconvert', [hostilePath, again])
    expect(textsOf(await sheetAt(again))).toEqual(hostileSeen)
  }, 60_000)
})
