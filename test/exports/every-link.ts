import { smallPlan } from '../support/small-plan.ts'

/** What a link can lead from: each starts or ends on another kind of day. 2019-09-14 is a Saturday off, 09-29 a Sunday worked. */
const origins: readonly (readonly [id: string, task: string])[] = [
  ['work', 'takes: 7wd, start: 2019-09-10'],
  ['brief', 'takes: 1wd, start: 2019-09-29'],
  ['days', 'takes: 5d, start: 2019-09-14'],
  ['weekend', 'takes: 2d, start: 2019-09-13'],
  ['monday', 'takes: 3wd, start: 2019-09-23'],
  ['event', 'takes: 2wd, date: 2019-09-15'],
  ['mark', 'milestone: true, start: 2019-09-20'],
  ['sunday', 'milestone: true, start: 2019-09-15'],
]

const waiting: readonly (readonly [id: string, task: string])[] = [
  ['wd', 'takes: 3wd'],
  ['long', 'takes: 12wd'],
  ['d', 'takes: 4d'],
  ['mark', 'milestone: true'],
]

const types = ['FS', 'SS', 'FF', 'SF']
const lags = ['', '+1wd', '+2wd', '+5wd', '-1wd', '-4wd', '-7wd', '+1d', '+2d', '+5d', '-1d', '-2d', '-5d']

/** A plan with each kind of link between each two kinds of tasks, with lags of both kinds and signs. */
export const everyLink = (): string => {
  const line = (id: string, rest: string): string => `      - { id: ${id}, name: ${id}, ${rest} }\n`
  const tasks = [
    ...origins.map(([id, task]) => line(id, task)),
    ...origins.flatMap(([from]) =>
      waiting.flatMap(([to, task]) =>
        types.flatMap((type) =>
          lags.map((lag, at) => line(`${from}-${to}-${type}-${at}`, `${task}, after: ${from} ${type}${lag}`)),
        ),
      ),
    ),
    // Several links between the same two, and to several.
    ...waiting.flatMap(([to, task]) => [
      line(`twice-${to}`, `${task}, after: [work SS+9wd, work FS+1d, work FF]`),
      line(`ladder-${to}`, `${task}, after: [work SS+2wd, work FF+1wd]`),
      line(`back-${to}`, `${task}, after: [work FS-1d, sunday FS-1wd]`),
      line(`both-${to}`, `${task}, after: [work FS+2wd, days SS+3d, sunday FS+1wd]`),
    ]),
  ]
  return smallPlan({
    starts: '2019-09-02',
    asOf: '2019-09-02',
    anniversary: '2019-10-18',
    activities: `\n  - id: a\n    name: 活动\n    due: 2019-12-31\n    tasks:\n${tasks.join('')}`,
  })
}
