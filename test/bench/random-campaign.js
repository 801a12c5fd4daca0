// Campaigns of any size, the same for the same number: what an office would write, only more of it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Numbers from 0 to 1 that look random and are the same at every run (mulberry32). */
const numbersFrom = (seed) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const counties = Array.from({ length: 7 }, (_, at) => `c${at + 1}`)
const verbs = ['制定', '印发', '征集', '评审', '装裱', '布展', '报送', '审核', '筹备', '通报']
const nouns = ['方案', '通知', '作品', '名单', '稿件', '总结', '请柬', '讲话稿', '纪念品', '台账']

const header = `version: 1
name: 庆祝活动
anniversary: { date: 2019-09-21, since: 1949-09-21 }
anchors: { 开展: T-1, 茶话会: T+4 }
starts: 2019-01-07
ends: 2019-12-31
asOf: 2019-07-22
calendar: cn
signOff: true
units:
  city: { name: 市政协, lead: 秘书长, sections: [办公室, 提案委员会, 文史委], section: 办公室 }
${counties.map((id, at) => `  ${id}: { name: 第${at + 1}县政协, short: ${at + 1}县, lead: 分管副主席, section: 办公室 }\n`).join('')}groups:
  counties: [${counties.join(', ')}]
`

/** One activity of 20 rules: a third of them are a task for each county, so that there are some 62 tasks. */
const activity = (at, random) => {
  const pick = (list) => list[Math.floor(random() * list.length)]
  let tasks = 0
  const fanned = []
  const lines = []
  for (let rule = 0; rule < 20; rule++) {
    const isFanned = rule % 3 === 1
    const month = 2 + Math.floor(random() * 10)
    const parts = [`id: t${rule}`, `name: ${pick(verbs)}${pick(nouns)}`]
    if (isFanned) parts.push('each: counties')
    if (rule > 0)
      parts.push(rule > 2 && random() < 0.3 ? `after: [t${rule - 1}, t${rule - 3} +2wd]` : `after: t${rule - 1}`)
    if (rule === 0 && at > 0 && random() < 0.5) parts.push(`after: a${at - 1}.t19`)
    parts.push(
      `takes: ${1 + Math.floor(random() * 9)}wd`,
      `due: ${pick([`${month}月${1 + Math.floor(random() * 28)}日前`, `${month}月底`, 'T-10wd'])}`,
    )
    if (random() < 0.4) parts.push('section: 提案委员会')
    if (isFanned && random() < 0.5)
      parts.push('target: 20件', `for: { ${pick(counties)}: { target: 15件, note: 以摄影为主 } }`)
    lines.push(`      - { ${parts.join(', ')} }\n`)
    tasks += isFanned ? counties.length : 1
    if (isFanned) fanned.push(rule)
  }
  const text = `  - id: a${at}\n    name: 活动${at}\n    lead: 分管副主席\n    section: 办公室\n    tasks:\n${lines.join('')}`
  return { text, tasks, fanned }
}

/** A third of the tasks has one or two entries in the log. */
const log = (at, fanned, random) =>
  fanned.flatMap((rule) =>
    counties
      .filter(() => random() < 0.45)
      .flatMap((county) => {
        const day = String(1 + Math.floor(random() * 20)).padStart(2, '0')
        const entry = (date, more) => `  - { date: ${date}, task: a${at}.t${rule}@${county}, ${more} }\n`
        return random() < 0.5
          ? [entry(`2019-06-${day}`, 'state: started, percent: 40'), entry(`2019-07-${day}`, 'state: done, by: 文史委')]
          : [entry(`2019-07-${day}`, 'percent: 30, note: 正在办理')]
      }),
  )

/** Writes a campaign of at least `wanted` tasks into a folder: a file for each 15 activities, so that each stays under a MiB; or two for all. */
export const writeCampaign = (folder, wanted, perFile = 15) => {
  const random = numbersFrom(70)
  mkdirSync(join(folder, 'activities'), { recursive: true })
  mkdirSync(join(folder, 'progress'))
  writeFileSync(join(folder, 'campaign.yaml'), header)
  let tasks = 0
  let bytes = Buffer.byteLength(header)
  let files = 1
  const put = (name, text) => {
    writeFileSync(join(folder, name), text)
    bytes += Buffer.byteLength(text)
    files += 1
  }
  for (let at = 0; tasks < wanted; ) {
    const first = at
    const entries = []
    let text = 'activities:\n'
    for (; at < first + perFile && tasks < wanted; at++) {
      const made = activity(at, random)
      text += made.text
      tasks += made.tasks
      entries.push(...log(at, made.fanned, random))
    }
    put(`activities/${String(first).padStart(5, '0')}.yaml`, text)
    put(`progress/${String(first).padStart(5, '0')}.yaml`, `progress:\n${entries.join('')}`)
  }
  return { tasks, files, bytes }
}
