// A plan in the words of other tools, no more of it than what is compared: records, days, links.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { iso } from './plain-tasks.js'

const quoted = (text) => JSON.stringify(text)

/** TaskJuggler: working days, links from end to start, a CSV report of what comes out. */
export const writeTjp = (folder, tasks) => {
  const lines = tasks.map(({ id, name, days, after }) => {
    const depends = after.length === 0 ? '' : `  depends ${after.join(', ')}\n`
    return `task ${id} ${quoted(name)} {\n  length ${Math.max(1, days)}d\n${depends}}\n`
  })
  const report = `taskreport "schedule" {\n  formats csv\n  columns id, name, start, end\n}\n`
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'plan.tjp'), `project plan "plan" 2019-01-07 +20y {}\n${lines.join('')}${report}`)
}

const uuid = (rank) => `00000000-0000-4000-8000-${String(rank).padStart(12, '0')}`
const stamp = (day) => `${iso(day).replaceAll('-', '')}T000000Z`

/** Taskwarrior: what `task import` reads. */
export const writeTaskwarrior = (folder, tasks) => {
  const records = tasks.map(({ rank, name, due, isClosed, after }) => ({
    uuid: uuid(rank),
    description: name,
    entry: '20190101T000000Z',
    status: isClosed ? 'completed' : 'pending',
    ...(isClosed ? { end: '20190701T000000Z' } : {}),
    ...(due === undefined ? {} : { due: stamp(due) }),
    ...(after.length === 0 ? {} : { depends: after.map((id) => uuid(id.slice(1))) }),
  }))
  mkdirSync(join(folder, 'data'), { recursive: true })
  writeFileSync(join(folder, 'tasks.json'), JSON.stringify(records))
  const settings = [
    'data.location=data',
    'confirmation=off',
    'hooks=off',
    'verbose=nothing',
    'recurrence=off',
    'gc=off',
  ]
  writeFileSync(join(folder, 'taskrc'), `${settings.join('\n')}\n`)
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** Org: a headline with a deadline for each task. */
export const writeOrg = (folder, tasks) => {
  const lines = tasks.map(({ name, due, isClosed }) => {
    const day = due === undefined ? '' : `DEADLINE: <${iso(due)} ${weekdays[(due + 4) % 7]}>\n`
    return `* ${isClosed ? 'DONE' : 'TODO'} ${name}\n${day}`
  })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'plan.org'), lines.join(''))
}

/** hledger: a transaction for each task and each entry of the log, an account for each task; each link names an account. */
export const writeJournal = (folder, tasks, entries) => {
  const accounts = tasks.map(({ id }) => `account ${id}\n`)
  const transactions = tasks.map(({ id, name, due, after }) => {
    const postings = after.map((each) => `    ${each}  1\n`).join('')
    return `${iso(due ?? 18_000)} ${name}\n${postings}    ${id}  -${after.length}\n\n`
  })
  const log = entries.map(({ day, rank, percent }) => `${iso(day)} log\n    t${rank}  ${percent}\n    t${rank}\n\n`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'plan.journal'), [...accounts, '\n', ...transactions, ...log].join(''))
}
