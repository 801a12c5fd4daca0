import { dayCell, plan, sheet, type Typed } from '../intake/returned.ts'
import { type FakeSettings, home, type Ran, run } from '../support/fake-world.ts'
import { typedBook } from '../support/typed-book.ts'

export const head = ['任务编号', '工作任务', '状态', '累计数', '办结日期', '进展情况']

/** A returned ledger of some rows: they stand below a title and a heading. */
export const ledger = (...rows: readonly Typed[][]): Uint8Array => typedBook(sheet([['甲县工作台账'], head, ...rows]))

export const print = ['show.print', '印制画册', '已完成', undefined, dayCell(8, 23), '已送印']
export const jia = ['show.collect@jia', '征集作品', '进行中', 12, undefined, '又收4件']
export const yi = ['show.collect@yi', '征集作品', '进行中', 3]
export const wrong = ['show.jury', '评审', '差不多']

/** By path from the working directory. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Runs an import in Chinese. */
export const take = (line: string, files: Files, settings: FakeSettings = {}): Promise<Ran> =>
  run(['import', ...line.split(' ')], {
    files: Object.fromEntries(Object.entries(files).map(([path, content]) => [`${home}/${path}`, content])),
    env: { LANG: 'zh_CN.UTF-8' },
    ...settings,
  })

/** The same of one campaign in one file, and one ledger. */
export const takeOne = (rows: readonly Typed[][], options = '', settings: FakeSettings = {}): Promise<Ran> =>
  take(
    `甲县.xlsx -c plan.yaml${options === '' ? '' : ` ${options}`}`,
    { 'plan.yaml': plan, '甲县.xlsx': ledger(...rows) },
    settings,
  )
