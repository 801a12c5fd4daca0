import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, inject, it } from 'vitest'
import { parse } from 'yaml'
import { plainEnvironment } from '../support/run-program.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const processes = 200
const numbers = Array.from({ length: processes }, (_, at) => at + 1)

const plan = `# 二百个人同时登记
anniversary: 2019-09-21
starts: 2019-07-01
asOf: 2019-08-26
require: []
checks: { crowded-day: off }
units: { city: { name: 市政协 } }
activities:
  - id: show
    name: 书画展
    tasks:
${numbers.map((at) => `      - { id: t${at}, name: 任务${at}, due: 2019-09-10 }   # 第${at}项\n`).join('')}progress:
  - { date: 2019-08-01, task: show.t1, state: started }

# 完
`
const { path: folder, put } = temporaryFolder()

const noting = (at: number): Promise<{ readonly code: number | null; readonly said: string }> =>
  new Promise((resolve) => {
    const argv = [inject('plan'), 'done', `show.t${at}`, '-c', 'plan.yaml', '--note', `第${at}项: 齐`]
    const child = spawn(process.execPath, argv, { cwd: folder, env: plainEnvironment() })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
    child.on('close', (code) => resolve({ code, said }))
  })

it(`${processes} processes note something in one file at once, and no entry is lost`, {
  timeout: 300_000,
}, async () => {
  put('plan.yaml', plan)
  const ran = await Promise.all(numbers.map(noting))
  expect(ran.filter(({ code }) => code !== 0)).toEqual([])

  const text = readFileSync(`${folder}/plan.yaml`, 'utf8')
  const added = text.split('\n').filter((line) => line.includes('state: done'))
  expect([...added].sort()).toEqual(
    numbers.map((at) => `  - { date: 2019-08-26, task: show.t${at}, state: done, note: "第${at}项: 齐" }`).sort(),
  )
  // Every other line stands where it stood.
  expect(
    text
      .split('\n')
      .filter((line) => !line.includes('state: done'))
      .join('\n'),
  ).toBe(plan)
  expect(parse(text).progress).toHaveLength(processes + 1)
  // Neither locks nor half-written files are left.
  expect(readdirSync(folder)).toEqual(['plan.yaml'])
})
