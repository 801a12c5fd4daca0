import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, inject, it } from 'vitest'
import { plainEnvironment, shell } from '../support/run-program.ts'
import { punctualPlan, smallPlan } from '../support/small-plan.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { path: cwd, put } = temporaryFolder()
const run = (line: string, env: Record<string, string> = {}) => shell(line, { cwd, env })

fs.cpSync(join(root, 'campaigns'), join(cwd, 'campaigns'), { recursive: true })
put('plan.yaml', smallPlan())
put('punctual.yaml', punctualPlan)
put('wrong.yaml', smallPlan({ units: '' }))

/** Some 7,000 tasks: more than any pipe holds. */
const many = `${smallPlan({ activities: '', units: '' })}units:\n  city: { name: 市政协 }\n${Array.from({ length: 70 }, (_, at) => `  u${at}: { name: 第${at}个单位, lead: 主席, section: 办公室 }\n`).join('')}activities:\n  - id: many\n    name: 许多任务\n    tasks:\n${Array.from({ length: 100 }, (_, at) => `      - { id: t${at}, name: 第${at}项任务, each: all, due: 2019-09-02 }\n`).join('')}`
put('many.yaml', many)

const ended = (child: ChildProcess): Promise<number | NodeJS.Signals | null> =>
  new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal)))

describe('a pipe', () => {
  const file = join(cwd, 'many.json')
  const whole = (): Buffer => {
    if (!fs.existsSync(file)) run('plan schedule many.yaml --json -o many.json')
    return fs.readFileSync(file)
  }

  it('whose reader has seen enough ends the program without a word', () => {
    expect(whole().length).toBeGreaterThan(5_000_000)
    const { code, out, err } = run('plan schedule many.yaml --json | head -1')
    expect([code, String(out), err]).toEqual([0, '{\n', ''])
  })

  it('with a slow reader loses nothing', () => {
    const { code, out, err } = run('plan schedule many.yaml --json | { sleep 0.5; cat; }')
    expect([code, err]).toEqual([0, ''])
    expect(out.equals(whole())).toBe(true)
  })

  it('that does not wait for its reader loses nothing', async () => {
    execFileSync('mkfifo', [join(cwd, 'pipe')])
    const descriptor = fs.openSync(join(cwd, 'pipe'), fs.constants.O_RDWR | fs.constants.O_NONBLOCK)
    const reader = spawn('bash', ['--norc', '-c', 'sleep 0.5; cat < pipe > read.json'], { cwd })
    const writer = spawn(process.execPath, [inject('plan'), 'schedule', 'many.yaml', '--json'], {
      cwd,
      env: plainEnvironment(),
      stdio: ['ignore', descriptor, 'inherit'],
    })
    // The reader must have opened its end before the last writing end is closed.
    const whenRead = ended(reader)
    expect(await ended(writer)).toBe(0)
    fs.closeSync(descriptor)
    await whenRead
    expect(fs.readFileSync(join(cwd, 'read.json')).equals(whole())).toBe(true)
  })

  it('with a reader that does not read can be left with Ctrl-C', async () => {
    const child = spawn(process.execPath, [inject('plan'), 'schedule', 'many.yaml', '--json'], { cwd })
    await new Promise((resolve) => child.stdout.once('readable', resolve))
    child.kill('SIGINT')
    const end = ended(child)
    child.stdout.resume()
    expect(['SIGINT', 130]).toContain(await end)
  })
})

describe('a disk that is full', () => {
  it.each([
    ['plan status plan.yaml --lang en > /dev/full', 'cannot write stdout: no space is left on the disk'],
    ['plan check wrong.yaml --lang en > /dev/full', 'cannot write stdout: no space is left on the disk'],
    ['plan --version --lang en > /dev/full', 'cannot write stdout: no space is left on the disk'],
    ['plan schedule many.yaml --json -o /dev/full --lang en', 'cannot write /dev/full: no space is left on the disk'],
  ])('%s exits 2 and says so', (line, told) => {
    const { code, err } = run(line)
    expect([code, err]).toEqual([2, `plan: ${told}\n`])
  })

  it('also where nobody can be told', () => {
    expect(run('plan status plan.yaml > /dev/full 2> /dev/full').code).toBe(2)
  })
})

describe('the same bytes', () => {
  const places: readonly Record<string, string>[] = [
    { TZ: 'Pacific/Apia' },
    { TZ: 'America/New_York' },
    { TZ: '' },
    { LANG: 'C', LC_ALL: 'C' },
    { LANG: 'tr_TR.UTF-8', HOME: '' },
  ]
  const lines = [
    'status',
    'schedule',
    'schedule --view gantt --format terminal',
    'overdue --soon',
    'status --json',
  ].map((command) => `plan ${command} example`)

  it.each(lines)('%s, wherever it runs', (line) => {
    const here = run(line)
    expect([here.code, here.err]).toEqual([0, ''])
    for (const env of places) expect(String(run(line, env).out)).toBe(String(here.out))
  })

  it('of what is found wrong', () => {
    const here = run('plan check wrong.yaml --lang zh-CN')
    for (const env of places) expect(run('plan check wrong.yaml --lang zh-CN', env)).toMatchObject({ out: here.out })
  })
})

describe('exit codes', () => {
  it.each([
    ['plan status', 0],
    ['plan check', 0],
    ['plan overdue plan.yaml --exit-code', 1],
    ['plan overdue punctual.yaml --exit-code --as-of 2019-08-26', 0],
    ['plan check wrong.yaml', 1],
    ['plan check wrong.yaml --fail-on never', 0],
    ['plan status wrong.yaml', 2],
    ['plan status nowhere', 2],
    ['plan nonsense', 2],
    ['plan', 0],
    ['plan status --help', 0],
  ])('%s: %i', (line, code) => {
    expect(run(line).code).toBe(code)
  })

  it('plan --version is that of the package', () => {
    const { version } = JSON.parse(fs.readFileSync(join(root, 'package.json'), 'utf8'))
    expect(run('plan --version')).toMatchObject({ code: 0, err: '' })
    expect(String(run('plan -V').out)).toBe(`${version}\n`)
  })
})

describe('files that would stop others', () => {
  const quickly = 12_000
  const lines = (command: string): string => (command === 'check' ? '--format concise' : '')

  it('a named pipe is refused at once', () => {
    execFileSync('mkfifo', [join(cwd, 'fifo.yaml')])
    for (const command of ['check', 'status', 'schedule', 'overdue']) {
      const { code, err, out } = run(`plan ${command} fifo.yaml --lang en ${lines(command)}`)
      expect(code).toBe(2)
      expect(err + out).toContain('fifo.yaml:1:1: error: it is no regular file [unreadable]')
    }
  })

  const everybody = process.getuid?.() !== 0
  const setpriv = 'setpriv --reuid=65534 --regid=65534 --clear-groups'
  const isAble = everybody || shell(`${setpriv} "${process.execPath}" --version`, { cwd: '/' }).code === 0

  it.skipIf(!isAble)('what may not be read is refused (as somebody who is not root)', () => {
    fs.chmodSync(put('locked/plan.yaml', smallPlan()), 0)
    put('closed/part/plan.yaml', smallPlan())
    fs.chmodSync(join(cwd, 'closed/part'), 0)
    const as = everybody ? '' : setpriv
    const plan = `${as} "${process.execPath}" "${inject('plan')}"`
    for (const [name, place] of [
      ['locked/plan.yaml', 'locked/plan.yaml'],
      ['locked', 'locked/plan.yaml'],
      ['closed', 'closed/part'],
      ['closed/part/plan.yaml', 'closed/part/plan.yaml'],
    ]) {
      for (const command of ['check', 'status']) {
        const { code, out, err } = run(`${plan} ${command} ${name} --lang en ${lines(command)}`)
        expect([code, name]).toEqual([2, name])
        expect(out + err).toContain(`${place}:1:1: error: reading it is not permitted [unreadable]`)
      }
    }
    fs.chmodSync(join(cwd, 'closed/part'), 0o755)
  })

  it.each([
    ['2 MB of [', '['.repeat(2_000_000)],
    ['2 MB of {', `a: ${'{b: '.repeat(500_000)}`],
    ['2 MB of quotes', `a: ${'"'.repeat(2_000_000)}`],
    ['2 MB of - ', '- '.repeat(1_000_000)],
    ['2 MB of ? ', '? '.repeat(1_000_000)],
    ['2 MB of one line', `a: ${'x'.repeat(2_000_000)}`],
    ['2 MB of one quoted line', `a: "${'\\u0041'.repeat(330_000)}`],
    ['300,000 keys', Array.from({ length: 150_000 }, (_, at) => `k${at}: &a x\n`).join('')],
    ['a million commas', `a: [${','.repeat(1_000_000)}]`],
    ['a file of 5 MB', 'a'.repeat(5_000_000)],
  ])('%s end in time, with a finding', (name, text) => {
    put('hostile.yaml', text)
    const { code, out, err, milliseconds } = run('plan check hostile.yaml --lang en --format concise')
    expect([code, name]).toEqual([1, name])
    expect(String(out)).toMatch(/^hostile\.yaml:\d+:\d+: error: /)
    expect(err).toMatch(/^\d+ errors?, \d+ warnings, \d+ info\n$/)
    expect(milliseconds).toBeLessThan(quickly)
  })

  it('a long sound file that needs the thorough parser is read in the worker', () => {
    // Several lines in double quotes are more than the quick reader takes.
    put('long.yaml', `${smallPlan({ name: '"书画展\n  活动"' })}# ${'x'.repeat(70_000)}\n`)
    const { code, out, err } = run('plan status long.yaml --json')
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(String(out)).campaign.name).toBe('书画展 活动')
  })

  it('a place in a long file is right, though another thread has read it', () => {
    put('long.yaml', `${smallPlan()}nonsense: "a\n  b"\n# ${'x'.repeat(70_000)}\n`)
    expect(String(run('plan check long.yaml --lang en --format concise').out)).toMatch(
      /^long\.yaml:14:1: error: .*`nonsense`/,
    )
  })

  it('a working directory that has been removed is no crash', () => {
    const { code, out, err } = run('mkdir gone && cd gone && rmdir ../gone && plan status --lang en')
    expect([code, String(out)]).toEqual([2, ''])
    expect(err).toContain('plan: there is no campaigns/ folder here or above')
    expect(err).not.toContain('node:internal')
  })
})
