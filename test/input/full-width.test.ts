import { describe, expect, it } from 'vitest'
import { readTexts } from '../support/analyze-text.ts'
import { expectProblems } from '../support/marked-plan.ts'
import { header, planOf, units } from '../support/plan-text.ts'

const start = `${header}${units}activities:\n  - id: show\n    name: 活动\n    tasks:\n`
const block = (...lines: readonly string[]): string => `${start}${lines.map((line) => `      ${line}\n`).join('')}`

const wide = '\u3000'
const nbsp = '\u00a0'

// YAML takes full-width signs for text without a word: what was meant as a key is swallowed, or breaks a line elsewhere.
describe('full-width punctuation, one problem for each', () => {
  it.each([
    { why: 'the last key of an item', plan: block('- id: a', '  name: 任务', '  takes«：»3wd') },
    { why: 'a key in the middle', plan: block('- id: a', '  takes«：»3wd', '  name: 任务') },
    { why: 'with a blank after it', plan: block('- id: a', '  takes«：» 3wd', '  name: 任务') },
    { why: 'with nothing after it', plan: block('- id: a', '  after«：»', '  name: 任务') },
    { why: 'the first key of an item', plan: block('- id«：»a', '  name: 任务') },
    { why: 'the only key of an item', plan: block('- id: b', '  name: 任务', '- id«：»a') },
    { why: 'a line that YAML swallows into the one above', plan: block('- id: a', '  name: 任务', '    takes«：»3wd') },
    { why: 'a key of the header', plan: planOf('id: a').replace('starts:', 'starts«：»') },
    { why: 'a key above a map', plan: planOf('id: a').replace('units:\n', 'units«：»\n') },
    { why: 'a key above a list', plan: planOf('id: a').replace('tasks:\n', 'tasks«：»\n') },
    { why: 'between braces', plan: planOf('id: a, «takes：3wd»') },
    { why: 'between braces, with a blank', plan: planOf('id: a, «takes： 3wd»') },
    { why: 'a required key between braces', plan: planOf('id: a').replace('name: 任务', '«name：任务»') },
    { why: 'a word of one’s own for a key', plan: block('- id: a', '  任务«：»征文', '  name: 任务') },
    { why: 'a word of one’s own, last', plan: block('- id: a', '  name: 任务', '  任务«：»征文') },
    { why: 'a word of one’s own for a whole item', plan: block('- id: b', '  name: 任务', '- «任务：征文»') },
    {
      why: 'a unit’s id above its keys',
      plan: planOf('id: a').replace('  huating: { name: 华亭市政协 }', '  huating«：»\n    name: 华亭市政协'),
    },
    { why: 'the whole text', plan: '«任务：征文»\n' },
    { why: 'in a text with CR LF', plan: block('- id: a', '  name: 任务', '  takes«：»3wd').replaceAll('\n', '\r\n') },
  ])('a colon: $why', async ({ plan }) => {
    await expectProblems(plan, 'full-width-punctuation')
  })

  it.each([
    {
      why: 'U+3000 as indent',
      plan: block('- id: a', '  name: 任务').concat(`«${wide}${wide}${wide}${wide}takes:» 3wd\n`),
    },
    { why: 'U+3000 after the indent', plan: block('- id: a', '  name: 任务').concat(`«      ${wide}takes:» 3wd\n`) },
    { why: 'NBSP as indent', plan: block('- id: a', '  name: 任务').concat(`«${nbsp.repeat(8)}takes:» 3wd\n`) },
    { why: 'U+3000 after a dash', plan: block(`-«${wide}»id: a`, '  name: 任务') },
    { why: 'NBSP after a dash', plan: block(`-«${nbsp}»id: a`, '  name: 任务') },
    { why: 'U+3000 after a colon', plan: block('- id: a', '  name: 任务', `  takes«:${wide}»3wd`) },
    { why: 'NBSP after a colon', plan: block('- id: a', '  name: 任务', `  takes«:${nbsp}»3wd`) },
    { why: 'NBSP after the colon of the first key', plan: block(`- id«:${nbsp}»a`, '  name: 任务') },
    { why: 'NBSP after a colon in the header', plan: planOf('id: a').replace('starts: ', `starts«:${nbsp}»`) },
    { why: 'NBSP after a colon between braces', plan: planOf(`id: a, «takes:${nbsp}3wd»`) },
    { why: 'NBSP before a colon', plan: block('- id: a', '  name: 任务', `  «takes${nbsp}»: 3wd`) },
  ])('a blank: $why', async ({ plan }) => {
    await expectProblems(plan, 'full-width-punctuation')
  })

  it('says what to write instead', async () => {
    const { problems } = await readTexts(`${block('- id: a', '  name: 任务', '  takes：3wd')}${''}`)
    expect(problems[0]).toMatchObject({ message: ['fullWidthColon', { text: 'takes：' }], help: ['fullWidthHelp', {}] })
  })

  it('each line is said, once', async () => {
    const lines = ['- id: a', '  name: 任务', '  takes«：»3wd', '- id: b', '  name: 任务', '  due«：»8月']
    await expectProblems(block(...lines), 'full-width-punctuation', 'full-width-punctuation')
  })
})

describe('full-width signs in texts are none of our business', () => {
  it.each([
    { why: 'a name', fields: 'id: a, note: 书画展：开幕' },
    { why: 'quoted, like a key', fields: 'id: a, note: "takes：3wd"' },
    { why: 'a blank between words', fields: `id: a, note: 甲${wide}乙${nbsp}丙` },
    { why: 'a comment', fields: 'id: a } # takes：3wd\n      - { id: b' },
  ])('$why', async ({ fields }) => {
    await expectProblems(planOf(fields).replace('{ id: a } #', '{ id: a, name: 任务 } #'))
  })

  it('a block of text may have lines like keys', async () => {
    await expectProblems(
      block(
        '- id: a',
        '  name: 任务',
        '  note: |',
        '    task：征文',
        `    ${wide}date: 八月`,
        '    name：x',
        '  takes: 3wd',
      ),
    )
  })

  it('a quoted text over several lines too', async () => {
    await expectProblems(block('- id: a', '  name: 任务', '  note: "一、', '    task：征文"'))
  })
})
