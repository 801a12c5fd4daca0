import { describe, expect, it } from 'vitest'
import { readDocx } from '../support/docx-reader.ts'
import type { FakeFiles } from '../support/fake-files.ts'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'

const documentOf = async (files: FakeFiles, ...argv: readonly string[]) => {
  const ran = await run(['export', 'docx', ...argv, '-o', 'out.docx'], { files, env: { LANG: 'zh_CN.UTF-8' } })
  expect([ran.code, ran.err]).toEqual([0, ''])
  return readDocx(ran.files.get(`${home}/out.docx`) as Uint8Array)
}

const document = (activities: string, but: Readonly<Record<string, string>> = {}, ...argv: readonly string[]) =>
  documentOf({ [`${home}/campaigns/show.yaml`]: smallPlan({ activities, ...but }) }, ...argv)

/** The rows of a document's table: what stands in each cell. */
const rowsOf = ({ body }: { readonly body: string }): readonly (readonly string[])[] =>
  [...body.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
      [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(''),
    ),
  )

const units =
  '{ city: { name: 市政协, lead: 秘书长, section: 办公室 }, a: { name: 甲县政协, lead: 主席, section: 综合室 }, b: { name: 乙县政协, lead: 主席, section: 综合室 }, c: { name: 丙县政协, lead: 副主席, section: 综合室 } }'

describe('the task table', () => {
  it('says who does what by when, by activity', async () => {
    const activities = `
  - { id: x, name: 征文, tasks: [{ id: plan, name: 方案, due: 7月上旬, with: [提案委, 文史委] }, { id: write, name: 撰写, each: [a, b, c], due: 8月30日, target: 5篇 }] }
  - { id: y, name: 展览, tasks: [{ id: hall, name: 展厅, due: 待定 }] }`
    expect(rowsOf(await document(activities, { units }))).toEqual([
      ['序号', '工作任务', '目标要求', '责任领导', '责任科室（单位）', '配合单位', '完成时限', '备注'],
      ['一、征文'],
      ['1', '方案', '', '秘书长', '办公室', '提案委、文史委', '7月10日', '时限原文：7月上旬'],
      ['2', '撰写', '5篇', '主席', '甲县政协、乙县政协（均为综合室）', '', '8月30日', ''],
      ['3', '撰写', '5篇', '副主席', '丙县政协（综合室）', '', '8月30日', ''],
      ['二、展览'],
      ['4', '展厅', '', '秘书长', '办公室', '', '待定', ''],
    ])
  })

  it.each([
    ['another deadline', 'for: { b: { due: 9月2日 } }', 3],
    ['another target', 'target: 5篇, for: { b: { target: 9篇 } }', 3],
    ['another name', 'for: { b: { name: 另写 } }', 3],
    ['nothing of its own', 'note: 同上', 2],
  ])('gives a member with %s a row of its own, or not', async (_, but, rows) => {
    const activities = `[{ id: x, name: 征文, tasks: [{ id: write, name: 撰写, each: [a, b, c], due: 8月30日, ${but} }] }]`
    expect(rowsOf(await document(activities, { units }))).toHaveLength(2 + rows)
  })

  it.each([
    ['names each section where they differ', 'b: { section: 办公室 }', '甲县政协（综合室）、乙县政协（办公室）'],
    ['and the host’s behind its name', 'city: { section: 综合室 }', '市政协、甲县政协、乙县政协（均为综合室）'],
  ])('%s', async (_, but, said) => {
    const members = but.startsWith('city') ? '[city, a, b]' : '[a, b]'
    const task = `{ id: write, name: 撰写, each: ${members}, lead: 主席, for: { ${but} } }`
    const rows = rowsOf(await document(`[{ id: x, name: 征文, tasks: [${task}] }]`, { units }))
    expect(rows.slice(2).map((row) => row[4])).toEqual([said])
  })

  describe('of what was dropped', () => {
    const activities =
      '[{ id: x, name: 征文, tasks: [{ id: p, name: 撰写 }, { id: q, name: 纪念品 }, { id: r, name: 画册 }] }]'
    const progress = '[{ date: 2019-08-20, task: x.q, state: dropped }]'
    const about = async (...argv: readonly string[]) => {
      const made = await document(activities, { progress }, ...argv)
      return [made.paragraphs[1], rowsOf(made).map((row) => row[1] ?? '')] as const
    }

    it('lists and counts nothing, and says so', async () => {
      expect(await about()).toEqual([
        '截至2019年8月26日，共2项任务，另有1项已取消，未列入',
        ['工作任务', '', '撰写', '画册'],
      ])
    })

    it.each([
      ['dropped', ['纪念品'], 1],
      ['dropped,todo', ['撰写', '纪念品', '画册'], 3],
      ['todo', ['撰写', '画册'], 2],
    ])('lists it where it was asked for: --state %s', async (states, tasks, count) => {
      const [note, names] = await about('--state', states)
      expect(names.slice(2)).toEqual(tasks)
      expect(note).toContain(`共${count}项任务，仅列：`)
      expect(note).not.toContain('未列入')
    })
  })

  it('does not take two rules for one, though they say the same', async () => {
    const activities =
      '[{ id: x, name: 征文, tasks: [{ id: p, name: 撰写, each: [a] }, { id: q, name: 撰写, each: [b] }] }]'
    expect(
      rowsOf(await document(activities, { units }))
        .slice(2)
        .map((row) => row[4]),
    ).toEqual(['甲县政协（综合室）', '乙县政协（综合室）'])
  })

  it('lies on its side, its titles on every page', async () => {
    const { body } = await document('[{ id: x, name: 征文, tasks: [{ id: p, name: 撰写 }] }]')
    expect(body).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  })

  it('leaves a day the room that Word and others set beside its numbers', async () => {
    const tasks = `{ id: p, name: 撰写, due: 11月15日, with: [${Array(9).fill('文化文史和学习委员会').join(', ')}] }`
    const { body } = await document(`[{ id: x, name: 征文, tasks: [${tasks}] }]`)
    const widths = [...body.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width))
    // Four wide figures, two 汉字, a quarter of one at each of three joints, and the margins, in twentieths of a point.
    expect(widths[6]).toBeGreaterThan(9 * 20 * (4 * 0.64 + 2 + 3 * 0.25) + 160)
  })

  it('says whose it is, and which tasks', async () => {
    const files = campaignFiles('example')
    const { paragraphs } = await documentOf(files, 'example', '--unit', '丙县')
    expect(paragraphs.slice(0, 2)).toEqual([
      '庆祝人民政协成立70周年系列活动（示例）任务分解表（丙县政协）',
      '截至2019年8月26日，共2项任务，仅列：单位 丙县',
    ])
    const none = await documentOf(files, 'example', '--unit', '丙县', '--alert', 'held-up')
    expect(none.paragraphs).toContain('没有符合条件的任务。')
  })

  it('has each task once', async () => {
    const files = campaignFiles('anniversary-70')
    const rows = rowsOf(await documentOf(files, 'anniversary-70', '--lang', 'en'))
    const { out } = await run(['export', 'json', 'anniversary-70'], { files })
    const tasks = JSON.parse(out).tasks as readonly unknown[]
    const members = rows
      .filter((row) => row.length > 1)
      .slice(1)
      .map((row) => row[4]!.split(', ').length)
    expect(members.reduce((sum, count) => sum + count, 0)).toBe(tasks.length)
  })
})
