// Whole processes beside a node that does nothing (docs/decisions/0019-start-up.md).
import { join } from 'node:path'
import { filesOpened, median, memoryOf, table, timed } from './measure.js'

const asOf = ['--as-of', '2019-07-22']

/** Each with what it may take at most beside `node -e 0`: time, memory. Those without are shown for comparison. */
const lines = [
  [['--version'], 1.25, undefined],
  [['status', 'anniversary-70', ...asOf], 2, 1.3],
  [['check', 'anniversary-70'], 2, 1.3],
  [['schedule', 'anniversary-70', ...asOf]],
  [['overdue', 'anniversary-70', ...asOf]],
  [['next', 'anniversary-70', ...asOf]],
  [['remind', 'anniversary-70', ...asOf]],
  [['why', 'exhibition.jury', '-c', 'example']],
  [['done', 'tea-party.guests', '-c', 'example', '--dry-run']],
  [['diff', 'example', 'anniversary-70']],
]

const least = (numbers) => Math.min(...numbers)

/**
 * Runs the program of a folder, and node without one, in turn: what else the machine does falls on all of them. The least
 * of many runs says what a run takes, the median what people wait for.
 */
export const startUp = (folder, rounds) => {
  const plan = join(folder, 'bin/plan.js')
  const runs = [{ name: 'node -e 0', args: ['-e', '0'] }]
  for (const [words, time, memory] of lines)
    runs.push({ name: `plan ${words[0]}`, args: [plan, ...words], time, memory })
  for (const run of runs) run.times = []
  for (const { args } of runs) timed(args, folder)
  for (let round = 0; round < rounds; round++) for (const { args, times } of runs) times.push(timed(args, folder))
  const measured = runs.map((run) => {
    const wall = run.times.map((each) => each.wall)
    const processor = run.times.map((each) => each.processor)
    return {
      ...run,
      wall: median(wall),
      leastWall: least(wall),
      processor: median(processor),
      leastProcessor: least(processor),
      mebibytes: median([1, 2, 3].map(() => memoryOf(run.args, folder))),
      opened: filesOpened(run.args, folder, join(folder, 'dist')),
    }
  })
  const bare = measured[0]
  const rows = measured.map((run) => {
    const ratio = (key) => (run[key] / bare[key]).toFixed(2)
    return [
      run.name,
      run.wall.toFixed(1),
      ratio('wall'),
      ratio('leastWall'),
      run.processor.toFixed(1),
      ratio('processor'),
      ratio('leastProcessor'),
      run.time === undefined ? '' : run.time.toFixed(2),
      run.mebibytes.toFixed(1),
      ratio('mebibytes'),
      run.memory === undefined ? '' : run.memory.toFixed(2),
      run.opened === undefined ? 'no strace' : run.opened.all,
      run.opened === undefined ? 'no strace' : run.opened.ours,
    ]
  })
  const head = ['start-up', 'wall ms', '×', 'least ×', 'cpu ms', '×', 'least ×', 'goal', 'MiB', '×', 'goal', 'files']
  return table([...head, 'of dist'], rows)
}
