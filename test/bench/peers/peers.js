// How fast others are at the same plan: `npm run bench -- peers`. In each row the tool and `plan` are run in turn.
import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fixed, median, table, timedProgram } from '../measure.js'
import { writeCampaign } from '../random-campaign.js'
import { runStages } from '../read-stages.js'
import { plainTasks } from './plain-tasks.js'
import { writeJournal, writeOrg, writeTaskwarrior, writeTjp } from './writers.js'

/** So long a tool may take for one run before "more than" is said of it. */
const mostSeconds = 120

const isThere = (program) => spawnSync(program, ['--version'], { encoding: 'utf8' }).status === 0

const agenda = `(progn (require 'org-agenda)
  (setq org-agenda-files (list (expand-file-name "plan.org")) org-agenda-span 'day)
  (org-batch-agenda "a"))`

const yamlRules = '{extends: default, rules: {line-length: disable, document-start: disable}}'

/** What each is given, how it is called, which of our commands does the same, and by how much ours is to be faster at which size. */
const peers = [
  {
    tool: 'TaskJuggler, tj3 with a CSV report',
    program: 'tj3',
    prepare: (folder, { tasks }) => writeTjp(folder, tasks),
    args: () => ['--silent', '--no-color', 'plan.tjp'],
    ours: ['schedule', '--format', 'csv'],
    goals: { 60: 7, 1000: 15, 10000: 100 },
  },
  {
    tool: 'Taskwarrior, task overdue',
    program: 'task',
    prepare: (folder, { late }) => {
      writeTaskwarrior(folder, late)
      execFileSync('task', ['rc:taskrc', 'import', 'tasks.json'], { cwd: folder, stdio: 'ignore' })
    },
    args: () => ['rc:taskrc', 'overdue'],
    ours: ['overdue'],
    goals: { 1000: 1, 10000: 15 },
  },
  {
    tool: 'Taskwarrior, task blocked',
    program: 'task',
    inFolderOf: 'Taskwarrior, task overdue',
    args: () => ['rc:taskrc', 'blocked'],
    ours: ['status'],
    goals: { 1000: 1 },
  },
  {
    tool: 'Emacs, an org agenda of today',
    program: 'emacs',
    prepare: (folder, { late }) => writeOrg(folder, late),
    args: () => ['-Q', '--batch', '--eval', agenda],
    ours: ['overdue'],
    goals: { 1000: 1, 10000: 40 },
  },
  {
    tool: 'yamllint, the same files',
    program: 'yamllint',
    args: ({ campaign }) => ['-f', 'parsable', '-d', yamlRules, campaign],
    ours: ['check', '--format', 'concise'],
    goals: { 1000: 1, 10000: 20 },
  },
  {
    tool: 'hledger check, as many records',
    program: 'hledger',
    prepare: (folder, { tasks, entries }) => writeJournal(folder, tasks, entries),
    args: () => ['-f', 'plan.journal', 'check', 'accounts'],
    ours: ['check', '--format', 'concise'],
    goals: { 1000: 1, 10000: 1 },
  },
]

const seconds = (milliseconds) => fixed(milliseconds / 1000, 2)

const compare = (peer, { folder, plan, runs }) => {
  const theirs = []
  const ours = []
  const options = { mayFind: true, locale: 'C.UTF-8' }
  for (let run = 0; run < runs; run++) {
    const took = timedProgram(peer.program, peer.args(plan), folder, { ...options, seconds: mostSeconds })
    theirs.push(took)
    ours.push(
      timedProgram(
        process.execPath,
        [plan.program, peer.ours[0], plan.campaign, ...peer.ours.slice(1)],
        folder,
        options,
      ),
    )
    // Nobody waits for that again.
    if (took === undefined) break
  }
  const of = (times, what) => median(times.map((each) => each[what]))
  const isOver = theirs.includes(undefined)
  const mark = isOver ? '> ' : ''
  const their = (what) => (isOver ? mostSeconds * 1000 : of(theirs, what))
  return [
    mark + seconds(their('processor')),
    seconds(of(ours, 'processor')),
    mark + fixed(their('processor') / of(ours, 'processor')),
    mark + fixed(their('wall') / of(ours, 'wall')),
  ]
}

export const comparePeers = async ({ folder, stages, say, isQuick }) => {
  const today = Math.floor(Date.now() / 86_400_000)
  const missing = [...new Set(peers.map(({ program }) => program))].filter((program) => !isThere(program))
  const rows = []
  for (const size of isQuick ? [60, 1000] : [60, 1000, 10_000]) {
    const campaign = join(folder, `peers-${size}`)
    writeCampaign(campaign, size)
    const { analysis } = await runStages(stages, campaign)
    const work = {
      tasks: plainTasks(analysis),
      // Other tools know no other status date than today.
      late: plainTasks(analysis, today - analysis.asOf.day),
      entries: [...analysis.logs].flatMap(([rank, log]) =>
        log.map(({ date, percent }) => ({ day: date.day, rank, percent: percent?.value ?? 1 })),
      ),
    }
    const plan = { program: join(folder, 'bin/plan.js'), campaign }
    for (const peer of peers.filter(({ program }) => !missing.includes(program))) {
      const at = join(folder, `peer-${size}-${peer.inFolderOf ?? peer.tool}`)
      peer.prepare?.(at, work)
      const cells = compare(peer, {
        folder: peer.prepare || peer.inFolderOf ? at : folder,
        plan,
        runs: isQuick ? 2 : size < 10_000 ? 5 : 3,
      })
      const goal = peer.goals[size]
      rows.push([peer.tool, analysis.tasks.length.toLocaleString('en'), ...cells, goal === undefined ? '' : goal])
    }
  }
  // A tool's sizes below each other.
  const inTools = peers.flatMap(({ tool }) => rows.filter(([name]) => name === tool))
  say(table(['tool', 'tasks', 'its cpu s', 'plan cpu s', 'cpu ratio', 'wall ratio', 'goal'], inTools))
  for (const program of missing) say(`${program}: not on this machine`)
}
