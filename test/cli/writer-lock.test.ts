import { fork } from 'node:child_process'
import * as fs from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeEach, describe, expect, inject, it } from 'vitest'
import { nodeWorld } from '../../src/cli/node-world.ts'
import { isOutputTrouble } from '../../src/cli/trouble.ts'
import { editProcess, endOf, whenReady } from '../support/edit-process.ts'
import { plainEnvironment } from '../support/run-program.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const { path: root } = temporaryFolder()
const world = nodeWorld()
/** Seconds: sooner than a lock is given up by waiting, on a machine that is busy too. */
const soon = 2.5
const most = 64 * 1024 * 1024

/** Each test has a folder of its own, with a plan in it. */
let folder = root
let count = 0
const at = (name: string): string => join(folder, name)
const lock = (): string => at('.plan.yaml.plan-lock')
beforeEach(() => {
  folder = join(root, String(++count))
  fs.mkdirSync(folder)
  fs.writeFileSync(at('plan.yaml'), 'old\n')
})

const write = (content: string): Promise<void> => world.editFile(at('plan.yaml'), most, async () => content)
const textAt = (name: string): string => fs.readFileSync(at(name), 'utf8')
const names = (): readonly string[] => fs.readdirSync(folder).sort()

/** Puts a lock there, in place of the one that is there. */
const leave = (text: string, turns = ''): void => {
  fs.rmSync(`${lock()}${turns}`, { force: true })
  fs.symlinkSync(text, `${lock()}${turns}`)
}

/** What a process that is killed while it holds the lock leaves behind. */
const deadLock = async (): Promise<string> => {
  const child = editProcess('hold', at('plan.yaml'))
  await whenReady(child)
  const text = fs.readlinkSync(lock())
  child.kill('SIGKILL')
  await endOf(child)
  return text
}

const seconds = async (run: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await run()
  return (performance.now() - start) / 1000
}

describe('many writers', () => {
  it('of one file lose no update: 50 processes, each counts to ten', async () => {
    fs.writeFileSync(at('count'), '0')
    const ends = Array.from({ length: 50 }, () => endOf(editProcess('increment', at('count'), '10')))
    expect(new Set(await Promise.all(ends))).toEqual(new Set([0]))
    expect(textAt('count')).toBe('500')
    expect(names()).toEqual(['count', 'plan.yaml'])
  }, 300_000)

  it('wait their turn as long as the queue moves, and be it longer than one of them may take', async () => {
    const writers = Array.from({ length: 8 }, () =>
      world.editFile(at('plan.yaml'), most, async () => {
        await setTimeout(900)
        return undefined
      }),
    )
    expect(await seconds(() => Promise.all(writers))).toBeGreaterThan(7)
  })
})

describe('the lock of a process that was killed', () => {
  it('is taken over at once', async () => {
    await deadLock()
    expect(names()).toEqual(['.plan.yaml.plan-lock', 'plan.yaml'])
    expect(await seconds(() => write('new\n'))).toBeLessThan(soon)
    expect(textAt('plan.yaml')).toBe('new\n')
    expect(names()).toEqual(['plan.yaml'])
  })

  it('is taken over where another process has got its number since', async () => {
    const dead = JSON.parse(await deadLock())
    // Our own number, with the start of another process.
    leave(JSON.stringify({ ...dead, process: process.pid }))
    expect(await seconds(() => write('new\n'))).toBeLessThan(soon)
    expect(textAt('plan.yaml')).toBe('new\n')
  })

  it('is taken over where it is a file: not every disk knows links', async () => {
    const dead = await deadLock()
    fs.rmSync(lock())
    fs.writeFileSync(lock(), dead)
    expect(await seconds(() => write('new\n'))).toBeLessThan(soon)
    expect(names()).toEqual(['plan.yaml'])
  })

  it('is taken over where one who was about to do that was killed too', async () => {
    const dead = await deadLock()
    for (const turns of ['', '-turn', '-turn-turn']) leave(dead, turns)
    expect(await seconds(() => write('new\n'))).toBeLessThan(soon)
    expect(names()).toEqual(['plan.yaml'])
  })

  it('never lets two in at once: four who find it, three hundred times', async () => {
    const dead = await deadLock()
    const children = Array.from({ length: 4 }, () => editProcess('meet', at('plan.yaml'), at('inside')))
    const answers = () =>
      Promise.all(children.map((child) => new Promise<unknown>((resolve) => child.once('message', resolve))))
    await answers()
    const together: unknown[] = []
    for (let round = 0; round < 300; round++) {
      leave(dead)
      const told = answers()
      for (const child of children) child.send('now')
      together.push(...(await told))
    }
    expect(together).toEqual(Array.from({ length: 1200 }, () => true))
    for (const child of children) child.kill('SIGKILL')
    expect(names().filter((name) => name !== '.plan.yaml.plan-lock')).toEqual(['plan.yaml'])
  }, 300_000)
})

describe('a lock that is held', () => {
  const locked = async (path = at('plan.yaml')): Promise<unknown> => {
    try {
      await world.editFile(path, most, async () => 'new\n')
      return 'written'
    } catch (error) {
      if (!isOutputTrouble(error)) throw error
      return error.reason
    }
  }
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)

  it('by a process that lives: after five seconds it is said who that is, and nothing is written', async () => {
    const child = editProcess('hold', at('plan.yaml'))
    await whenReady(child)
    const waited = await seconds(async () =>
      expect(await locked()).toEqual({
        why: 'locked',
        by: { process: child.pid, host: hostname(), since: time, lock: lock() },
      }),
    )
    expect(waited).toBeGreaterThan(4.9)
    expect(waited).toBeLessThan(7.5)
    expect(textAt('plan.yaml')).toBe('old\n')
    child.kill('SIGKILL')
    await endOf(child)
  })

  it('by a process on another machine, on one of the same name or in another container is never taken over', async () => {
    const dead = JSON.parse(await deadLock())
    const others: readonly object[] = [{ host: 'elsewhere' }, { system: 'another start' }]
    const ends = others.map(async (other, number) => {
      const plan = at(`${number}/plan.yaml`)
      fs.mkdirSync(at(String(number)))
      fs.symlinkSync(JSON.stringify({ ...dead, ...other }), at(`${number}/.plan.yaml.plan-lock`))
      return [await locked(plan), fs.readdirSync(at(String(number)))]
    })
    expect(await Promise.all(ends)).toMatchObject([
      [{ why: 'locked', by: { process: dead.process, host: 'elsewhere' } }, ['.plan.yaml.plan-lock']],
      [{ why: 'locked', by: { process: dead.process, host: hostname() } }, ['.plan.yaml.plan-lock']],
    ])
  })

  it('by nobody knows whom is taken over, but not at once: its owner may be about to say it', async () => {
    const waits = ['', '{ "process": "1" }', 'nonsense'].map(async (text, number) => {
      fs.mkdirSync(at(String(number)))
      fs.writeFileSync(at(`${number}/.plan.yaml.plan-lock`), text)
      const waited = await seconds(() => world.editFile(at(`${number}/plan.yaml`), most, async () => 'new\n'))
      expect(fs.readdirSync(at(String(number)))).toEqual(['plan.yaml'])
      return waited
    })
    for (const waited of await Promise.all(waits)) expect(waited).toBeGreaterThan(2.9)
  })

  it('by nobody knows whom, for it is no file, is left alone', async () => {
    fs.mkdirSync(lock())
    expect(await locked()).toEqual({ why: 'locked', by: { process: undefined, host: '', since: time, lock: lock() } })
    expect(fs.statSync(lock()).isDirectory()).toBe(true)
  })

  it('is told in the language of the user, with what to do', async () => {
    const dead = JSON.parse(await deadLock())
    leave(JSON.stringify({ ...dead, host: 'elsewhere\u001b[31m' }))
    const text = `anniversary: 2019-09-21\nstarts: 2019-07-01\nrequire: []\nunits: { city: { name: 市政协 } }\nactivities:\n  - id: show\n    name: 书画展\n    tasks:\n      - { id: a, name: 甲 }\n      - { id: b, name: 乙, after: a }\n      - { id: c, name: 丙, after: [a, b] }\n`
    fs.writeFileSync(at('plan.yaml'), text)
    const told = async (language: string): Promise<unknown> => {
      const child = fork(inject('plan'), ['check', 'plan.yaml', '--fix', '--lang', language], {
        cwd: folder,
        env: plainEnvironment(),
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      })
      let err = ''
      child.stderr!.on('data', (part) => {
        err += part
      })
      return [await endOf(child), err.replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, 'TIME')]
    }
    expect(await Promise.all([told('en'), told('zh-CN')])).toEqual([
      [
        2,
        `plan: cannot write plan.yaml: process ${dead.process} on elsewhere\\u{1b}[31m has been writing it since TIME\nif nobody is writing it, remove ${lock()}\n`,
      ],
      [
        2,
        `plan: 无法写入 plan.yaml：elsewhere\\u{1b}[31m 上的进程 ${dead.process} 自 TIME 起正在改写\n如果确实没有人在改写，请删除 ${lock()}\n`,
      ],
    ])
    expect(textAt('plan.yaml')).toBe(text)
  })
})
