import { type FakeSettings, home, run } from '../support/fake-world.ts'

/** A host and three counties, without a log. */
export const campaign = `anniversary: 2019-09-21
starts: 2019-07-01
asOf: 2019-08-26
units:
  city: { name: 市政协, lead: 秘书长, section: 办公室 }
  jia: { name: 甲县政协, lead: 主席, section: 综合室 }
  yi: { name: 乙县政协, lead: 主席, section: 综合室 }
  con: { name: 丙县政协, lead: 主席, section: 综合室 }
activities:
  - id: show
    name: 书画展
    tasks:
      - { id: notice, name: 印发通知, due: 9月10日 }
      - { id: collect, name: 征集作品, each: [jia, yi, con], due: 9月10日 }
`
export const entry = (task: string, date = '2019-08-01'): string =>
  `  - { date: ${date}, task: ${task}, state: started }\n`
export const log = (...entries: readonly string[]): string => `progress:\n${entries.join('')}`

/** By path in the campaign's folder. */
export type Texts = Readonly<Record<string, string>>

const inFolder = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${home}/show/${path}`, text]))

/** Runs a command on the campaign as a folder, with further files in it. */
export const noted = async (line: string, texts: Texts, settings: FakeSettings = {}) => {
  const argv = [...line.split(' '), '-c', 'show', '--lang', 'en']
  return run(argv, { files: inFolder({ 'campaign.yaml': campaign, ...texts }), ...settings })
}
