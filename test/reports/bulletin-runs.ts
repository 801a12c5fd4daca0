import { expect } from 'vitest'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { circularFiles, smallPlan } from '../support/small-plan.ts'
import { countedFiles } from './bulletin-plan.ts'

export const files = {
  ...campaignFiles('example', 'anniversary-70', 'key-work-2019'),
  ...countedFiles,
  ...circularFiles(`${home}/campaigns/circle`),
}

export const printed = async (
  argv: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const { code, out, err } = await run(['bulletin', ...argv], {
    files: { ...files, ...more },
    env: { PLAN_LANG: 'zh-CN' },
  })
  expect([code, err]).toEqual([0, ''])
  return out
}

export const json = async (...argv: readonly string[]) => JSON.parse(await printed([...argv, '--json']))

/** The section of a bulletin under its heading, up to the next one. */
export const section = (text: string, title: string): string => {
  const [, rest = ''] = text.split(new RegExp(`^[一二三四]、${title}$`, 'm'))
  return rest.split(/^(?:[一二三四]、|市政协办公室$)/m)[0]!
}

/** A plan of one activity with a host, two counties and a unit outside. */
export const plan = (progress: string, tasks: string, more: Readonly<Record<string, string>> = {}) => ({
  [`${home}/p.yaml`]: smallPlan({
    asOf: '2019-08-26',
    units:
      '{ city: { name: 市政协, lead: 秘书长, section: 办公室 }, jia: { name: 甲县政协, lead: 主席, section: 综合室 }, yi: { name: 乙县政协, lead: 主席, section: 综合室 }, far: { name: 省政协, lead: 厅长, section: 办公厅, external: true } }',
    activities: `\n  - id: show\n    name: 书画展\n    tasks:\n${tasks}`,
    progress,
    ...more,
  }),
})

export const task = (text: string): string => `      - { ${text} }\n`

/** What the bulletin on `p.yaml` says must speed up. */
export const urgentIn = async (files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<string> =>
  section(await printed(['p.yaml', ...argv], files), '需加快推进的事项')

/** What it says comes next. */
export const comingIn = async (files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<string> =>
  section(await printed(['p.yaml', ...argv], files), '下步工作')
