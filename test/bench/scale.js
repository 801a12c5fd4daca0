// How time and memory grow with the plan.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fixed, median, memoryOf, table, timed } from './measure.js'
import { writeCampaign } from './random-campaign.js'
import { processorNow, runStages, stageNames } from './read-stages.js'

const readingStages = 3
const sum = (numbers) => numbers.reduce((all, each) => all + each, 0)
const inEnglish = (number) => number.toLocaleString('en')

/** The power with which something grows from one size to the next: 1 is linear. */
const exponent = (before, now) =>
  before === undefined ? '' : fixed(Math.log(now[1] / before[1]) / Math.log(now[0] / before[0]), 2)

const sizesOf = ({ isQuick }) => (isQuick ? [100, 1000, 10_000] : [100, 1000, 10_000, 100_000])

const stageTable = async ({ folder, stages, say, isQuick }, sizes, ways) => {
  const rows = []
  for (const [way, perFile] of ways) {
    let before
    for (const wanted of sizes) {
      const campaign = join(folder, `${way}-${wanted}`)
      const { tasks, files, bytes } = writeCampaign(campaign, wanted, perFile)
      const runs = wanted >= 100_000 || isQuick ? 3 : 7
      const measured = []
      for (let run = 0; run < runs; run++) measured.push((await runStages(stages, campaign)).times)
      const times = stageNames.map((_, at) => median(measured.map((each) => each[at])))
      const reading = sum(times.slice(0, readingStages))
      const own = sum(times.slice(readingStages))
      const now = [tasks, reading + own]
      rows.push([
        inEnglish(tasks),
        files,
        fixed(bytes / 1024 / 1024, 2),
        ...times.map((each) => fixed(each)),
        fixed(own / reading, 2),
        fixed((1000 * (reading + own)) / tasks),
        exponent(before, now),
      ])
      before = now
    }
  }
  say(table(['tasks', 'files', 'MiB', ...stageNames, 'own : reading', 'µs/task', 'exponent'], rows))
  say(
    'milliseconds of the processor, median of warm runs in one process; own: expand, analyse, check and report together\n',
  )
}

const commands = [['schedule', '--format', 'json'], ['status'], ['check'], ['overdue']]

const memoryTable = ({ folder, say }, sizes) => {
  const rows = commands.map(([name, ...options]) => {
    const found = sizes.map((wanted) => {
      const args = [join(folder, 'bin/plan.js'), name, join(folder, `many-${wanted}`), ...options]
      // `check` finds something in a plan that nobody thought out.
      const mayFind = { mayFind: true }
      const processor = timed(args, folder, mayFind).processor
      return { wanted, processor, memory: memoryOf(args, folder, mayFind) }
    })
    const [last, beforeLast] = [found.at(-1), found.at(-2)]
    return [
      `plan ${[name, ...options].join(' ')}`,
      ...found.map(({ memory }) => fixed(memory, 0)),
      ...found.map(({ processor }) => fixed(processor / 1000, 2)),
      exponent([beforeLast.wanted, beforeLast.memory], [last.wanted, last.memory]),
      exponent([beforeLast.wanted, beforeLast.processor], [last.wanted, last.processor]),
    ]
  })
  const of = (unit) => sizes.map((wanted) => `${unit}, ${inEnglish(wanted)}`)
  say(table(['whole processes', ...of('MiB'), ...of('cpu s'), 'exponent MiB', 'exponent cpu'], rows))
  say('MiB: the largest resident memory; exponents between the last two sizes\n')
}

const campaignsTable = ({ folder, say, isQuick }) => {
  const rows = (isQuick ? [30, 300] : [30, 300, 3000]).map((count) => {
    const at = join(folder, `folder-${count}`)
    mkdirSync(join(at, 'campaigns'), { recursive: true })
    let tasks = 0
    for (let each = 0; each < count; each++) tasks += writeCampaign(join(at, 'campaigns', `c${each}`), 120).tasks
    const args = [join(folder, 'bin/plan.js'), 'status']
    const { processor } = timed(args, at)
    return [
      inEnglish(count),
      inEnglish(tasks),
      fixed(processor / 1000, 2),
      fixed((1000 * processor) / tasks),
      fixed(memoryOf(args, at), 0),
    ]
  })
  say(table(['campaigns', 'tasks', 'cpu s', 'µs/task', 'MiB'], rows))
  say('plan status over a folder of campaigns: a line for each\n')
}

const timeOf = async (runs, act) => {
  const times = []
  for (let run = 0; run < runs; run++) {
    const start = processorNow()
    await act()
    times.push(processorNow() - start)
  }
  return median(times)
}

const rowTable = async ({ folder, say, stages }) => {
  const { analysis } = await runStages(stages, join(folder, 'many-10000'))
  const [words, views] = [await stages.loadReportWords('zh-CN'), await stages.loadViewWords('zh-CN')]
  const make = () =>
    stages.schedulePage(analysis, words, views, { filters: stages.noFilters, view: 'table', by: undefined })
  const page = make()
  const perRow = (milliseconds) => fixed((1000 * milliseconds) / analysis.tasks.length)
  const rows = [['the page itself', perRow(await timeOf(5, make))]]
  for (const name of ['plain', 'csv', 'markdown', 'html', 'terminal']) {
    const options = { width: 120, color: 0, ascii: false, language: 'zh-CN', fonts: undefined }
    const write = async () => [...(await stages.formats[name].write(page, options))].length
    rows.push([name, perRow(await timeOf(5, write))])
  }
  say(table(['plan schedule', 'µs/row'], rows))
}

/** A network of so many tasks that each wait for three or four before them. */
const nodesOf = (size) =>
  Array.from({ length: size }, (_, at) => ({
    takes: { count: 1 + (at % 9), unit: 'wd' },
    milestone: false,
    optional: false,
    start: undefined,
    date: undefined,
    links: [1, 7, 50, ...(at % 25 === 0 ? [500] : [])].flatMap((back) =>
      back > at ? [] : [{ from: at - back, type: 'FS', lag: { count: 0, unit: 'd' } }],
    ),
  }))

const networkTable = async ({ say, stages, isQuick }) => {
  const calendar = stages.workCalendar('cn')
  const rows = []
  for (const size of isQuick ? [10_000] : [10_000, 100_000]) {
    const nodes = nodesOf(size)
    const limits = { deadlines: new Int32Array(size).fill(20_000), ends: undefined, isDropped: () => false }
    const milliseconds = await timeOf(7, () => {
      const network = stages.orderNetwork(nodes)
      stages.scheduleForward(network, calendar, 17_903)
      stages.scheduleBackward(network, calendar, limits)
    })
    rows.push([inEnglish(size), inEnglish(sum(nodes.map(({ links }) => links.length))), fixed(milliseconds)])
  }
  say(table(['tasks', 'links', 'ms'], rows))
  say('critical path: the order of the network, earliest and latest dates\n')
}

export const measureScale = async (bench) => {
  const sizes = sizesOf(bench)
  await stageTable(bench, sizes, [
    ['many', 15],
    ['one', Number.POSITIVE_INFINITY],
  ])
  memoryTable(bench, sizes.slice(-2))
  campaignsTable(bench)
  await rowTable(bench)
  await networkTable(bench)
}
