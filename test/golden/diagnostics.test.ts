import { describe, expect, it } from 'vitest'
import { diagnosticFormatNames } from '../../src/diagnostics/index.ts'
import { home, run } from '../support/fake-world.ts'
import { punctualPlan, smallPlan } from '../support/small-plan.ts'
import { expectGolden, expectNoOthers } from './golden.ts'

const languages = ['zh-CN', 'en'] as const

const extensions: Readonly<Partial<Record<(typeof diagnosticFormatNames)[number], string>>> = {
  json: 'json',
  sarif: 'json',
  gitlab: 'json',
  rdjson: 'json',
  junit: 'xml',
  markdown: 'md',
}

/** Chinese before the mistake, a cycle over three files, ids given twice, deadlines that cannot be met, something ignored. */
const mistakes = {
  'campaigns/书画展/campaign.yaml': smallPlan({
    activities: '',
    ends: '2019-10-31',
    groups: '{ all-counties: [jia] }',
  }),
  'campaigns/书画展/1-notice.yaml': `activities:
  - id: notice
    name: 通知
    tasks:
      - { id: send, name: “聚力新征程 奋进新时代”书画摄影作品展征集通知印发到各县（市、区）👍, after: hall.rent, due: 7月10日 }
      - { id: reply, name: 汇总回执，报主席会议, takes: 5wd, after: sned, each: [jia], due: 7月32日 }
      - { id: send, name: 再发一次, due: 7月12日 }
`,
  'campaigns/书画展/2-hall.yaml': `activities:
  - id: hall
    name: 展厅
    tasks:
      - id: rent
        name: 租用展厅
        after: press.invite # 等请柬
        due: 8月9日
      - id: hang
        name: 布展
        takes: 20wd
        start: 9月2日
        due: 9月6日
`,
  'campaigns/书画展/3-press.yaml': `activities:
  - id: press
    name: 宣传
    tasks:
      - { id: invite, name: 邀请记者, after: notice.send, due: 9月1日 }
      - { id: article, name: 刊发文章, due: 待定 } # plan: ignore[undecided] 等报社通知
      - { id: film, name: 拍摄专题片, due: 2019-11-30, takes: 10 days }
`,
}

const hostileText = '\\n::error::forged\\n##[error]\\u001b[31m\\u202e]]></failure><script>alert(1)</script>|`@all`%0A'

/** Texts that would act on a terminal, a build server, a page; one of them is the name of a file. */
const hostile = {
  'campaigns/h/campaign.yaml': smallPlan({ activities: '', [`"key${hostileText}"`]: '1' }),
  'campaigns/h/::error::<b>|`@all`%0A,x=1.yaml': `activities:
  - id: show
    name: 书画展
    tasks:
      - { id: a, name: 甲, after: "${hostileText}", due: 7月10日 } # ##[error]forged ::error::forged
      - { id: b, name: 乙, each: [jia], due: "${hostileText}" }
`,
}

const plans = { clean: { 'campaigns/c.yaml': punctualPlan }, mistakes, hostile }

const names = new Set<string>()

describe.each(Object.entries(plans))('%s', (plan, texts) => {
  const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${home}/${path}`, text]))

  it.each(languages)('in every format, in %s', async (language) => {
    for (const format of diagnosticFormatNames) {
      // The pages of the rules stand in docs/: SARIF would hold them all.
      const but = { readOwnFile: () => undefined }
      const settings = { files, but, stdout: { isTerminal: true, columns: 80 }, env: { NO_COLOR: '1' } }
      const { code, out, err } = await run(['check', '--format', format, '--lang', language], settings)
      expect(code).toBe(plan === 'clean' ? 0 : 1)
      if (format !== 'concise') expect(err).toBe('')
      const name = `diagnostics/${plan}.${language}.${format}.${extensions[format] ?? 'txt'}`
      names.add(name)
      // Which version is no difference.
      expectGolden(name, out.replace(/(?<="semanticVersion": )"[^"]*"/, '"0.0.0"'))
    }
  })
})

it('full at 40 columns', async () => {
  const files = Object.fromEntries(Object.entries(mistakes).map(([path, text]) => [`${home}/${path}`, text]))
  for (const language of languages) {
    const { out } = await run(['check', '--lang', language], { files, env: { COLUMNS: '40' } })
    const name = `diagnostics/mistakes.${language}.full-40.txt`
    names.add(name)
    expectGolden(name, out)
  }
})

it('is the whole of it', () => expectNoOthers('diagnostics', names))
