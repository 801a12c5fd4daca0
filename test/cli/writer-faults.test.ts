import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, inject, it } from 'vitest'
import { shell } from '../support/run-program.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { asNobody, canBeNobody, hasPrlimit, hasSmallDisks, hasStrace, withSmallDisk } from '../support/tools.ts'

const { path: root } = temporaryFolder()

/** A plan in which `plan check --fix` mends one thing; what stands below it is kept. */
const old = `anniversary: 2019-09-21
starts: 2019-07-01
require: []
units: { city: { name: 市政协 } }
activities:
  - id: show
    name: 书画展
    tasks:
      - { id: a, name: 甲 }
      - { id: b, name: 乙, after: a }
      - { id: c, name: 丙, after: [a, b] }
`
const mended = old.replace('[a, b]', '[b]')

/** Each test has a folder of its own, with a plan in it. */
let folder = root
let count = 0
const at = (name: string): string => join(folder, name)
beforeEach(() => {
  folder = join(root, String(++count))
  fs.mkdirSync(folder)
  fs.chmodSync(folder, 0o755)
  fs.writeFileSync(at('plan.yaml'), old)
})

const plan = () => `"${process.execPath}" "${inject('plan')}"`
const run = (line: string) => shell(line, { cwd: folder })
const fix = (language = 'en'): string => `${plan()} check --fix plan.yaml --lang ${language}`
const names = (): readonly string[] => fs.readdirSync(folder).sort()
const text = (): string => fs.readFileSync(at('plan.yaml'), 'utf8')

describe('a full disk', () => {
  const sizes: readonly (readonly [what: string, filler: string])[] = [
    ['nothing fits any more', 'cat /dev/zero > disk/filler'],
    ['the lock fits and a part of the text', 'cat /dev/zero > disk/filler; truncate -s -8192 disk/filler'],
  ]
  it.skipIf(!hasSmallDisks).each(sizes)('on which %s: the old file stays, and it is said why', (_, filler) => {
    fs.mkdirSync(at('disk'))
    fs.writeFileSync(at('plan.yaml'), `${old}# ${'x'.repeat(50_000)}\n`)
    for (const [language, told] of [
      ['en', 'plan: cannot write disk/plan.yaml: no space is left on the disk\n'],
      ['zh-CN', 'plan: 无法写入 disk/plan.yaml：磁盘空间不足\n'],
    ]) {
      const line = `cp plan.yaml disk; ${filler}; ${plan()} check --fix disk/plan.yaml --lang ${language}; echo $?; cmp plan.yaml disk/plan.yaml; ls -A disk`
      const { out, err } = run(
        `${withSmallDisk('disk', '256k', line)} 2>&1 >out | grep -v "No space\\|cannot write: \\|write error" >&2; cat out`,
      )
      expect([err, String(out)]).toEqual([told, '2\nfiller\nplan.yaml\n'])
    }
  })

  it.skipIf(!hasPrlimit)('is no different from a limit: a file that is written in part takes no place', () => {
    fs.writeFileSync(at('plan.yaml'), `${old}# ${'x'.repeat(50_000)}\n`)
    const before = text()
    for (const [language, told] of [
      ['en', 'plan: cannot write plan.yaml: it would be larger than this system permits\n'],
      ['zh-CN', 'plan: 无法写入 plan.yaml：超出系统允许的文件大小\n'],
    ] as const) {
      expect(run(`prlimit --fsize=8192 ${fix(language)}`)).toMatchObject({ code: 2, err: told })
      expect(text()).toBe(before)
      expect(names()).toEqual(['plan.yaml'])
    }
    const report = run(`prlimit --fsize=1000 ${plan()} schema -o schema.json --lang en`)
    expect(report).toMatchObject({
      code: 2,
      err: 'plan: cannot write schema.json: it would be larger than this system permits\n',
    })
    expect(names()).toEqual(['plan.yaml'])
  })
})

describe.skipIf(!canBeNobody)('somebody who is not root', () => {
  const refused = (told: string): void => {
    const before = names()
    const { code, err } = run(`${asNobody} ${fix()}`)
    expect([code, err]).toEqual([2, `plan: cannot write plan.yaml: ${told}\n`])
    expect(text()).toBe(old)
    expect(names()).toEqual(before)
  }

  it('does not replace a file that is read-only, though the folder would let him', () => {
    fs.chmodSync(folder, 0o777)
    fs.chmodSync(at('plan.yaml'), 0o444)
    refused('writing it is not permitted')
  })

  it('is told that the folder is read-only, though the file is not', () => {
    fs.chmodSync(at('plan.yaml'), 0o666)
    fs.chmodSync(folder, 0o555)
    refused('nothing may be written in its folder, where the new text is prepared')
  })

  it.runIf(asNobody !== '')('does not make a file his own that he may write, but that is not his', () => {
    fs.chmodSync(folder, 0o777)
    fs.chmodSync(at('plan.yaml'), 0o666)
    refused('it belongs to somebody else, and would be yours afterwards')
  })

  it.runIf(asNobody !== '')('writes what is his, and it stays his', () => {
    fs.chmodSync(folder, 0o777)
    fs.chownSync(at('plan.yaml'), 65534, 65534)
    fs.chmodSync(at('plan.yaml'), 0o640)
    expect(run(`${asNobody} ${fix()}`)).toMatchObject({ code: 0 })
    expect(text()).toBe(mended)
    expect(fs.statSync(at('plan.yaml'))).toMatchObject({ uid: 65534, gid: 65534, mode: 0o100640 })
  })
})

describe.skipIf(!hasStrace)('a fault at any system call', () => {
  interface Call {
    readonly name: string
    /** Which of its calls this is. */
    readonly number: number
    readonly line: string
  }

  const files = (): readonly string[] => ['.plan.yaml.plan-lock', '.plan.yaml.plan-new', 'plan.yaml'].map(at)

  /** Runs the program under strace, which looks only at what touches the file and what stands beside it. */
  const traced = (
    inject?: string,
    language = 'en',
  ): {
    readonly code: number | null
    readonly signal: string | null
    readonly err: string
    readonly calls: readonly Call[]
  } => {
    const log = join(root, 'strace.log')
    const paths = [folder, ...files()].flatMap((path) => ['-P', path])
    const faults = inject === undefined ? [] : ['-e', `inject=${inject}`]
    const argv = ['-f', '-q', '-o', log, ...paths, ...faults, 'bash', '--norc', '-c', `exec ${fix(language)}`]
    const { status, signal, stderr } = spawnSync('strace', argv, { cwd: folder })
    const seen = new Map<string, number>()
    const calls = fs
      .readFileSync(log, 'utf8')
      .split('\n')
      .flatMap((line) => {
        const name = /^\d+ +([a-z0-9_]+)\(/.exec(line)?.[1]
        if (name === undefined) return []
        seen.set(name, (seen.get(name) ?? 0) + 1)
        return { name, number: seen.get(name)!, line }
      })
    return { code: status, signal, err: String(stderr).replaceAll(/^strace: .*\n/gm, ''), calls }
  }

  /** All calls from the lock on. */
  const callsOfWriting = (): readonly Call[] => {
    const { code, calls } = traced()
    expect([code, text()]).toEqual([0, mended])
    const from = calls.findIndex(({ name, line }) => name.startsWith('symlink') && line.includes('plan-lock'))
    expect(from).toBeGreaterThan(0)
    fs.writeFileSync(at('plan.yaml'), old)
    return calls.slice(from)
  }

  it('that fails: the old file and a sentence, or the new file whole; nothing is left beside it', () => {
    const refused = new Set<string>()
    let isInPlace = false
    for (const { name, number } of callsOfWriting()) {
      const { code, err } = traced(`${name}:error=EIO:when=${number}`)
      const told = [name, number, code, err]
      const left = names().filter((each) => each !== 'plan.yaml')
      if (code === 0 || (isInPlace && err.includes('has not confirmed'))) {
        expect([...told, text()]).toEqual([...told, mended])
      } else {
        expect([name, number, code]).toEqual([name, number, 2])
        expect(err).toMatch(
          /^plan: (cannot write plan\.yaml: (the disk reports a fault|i\/o error|somebody has changed it.*)|plan\.yaml: it cannot be read)\n$/,
        )
        expect([...told, text()]).toEqual([...told, old])
        refused.add(name)
      }
      // A lock that cannot be looked at or removed has to stay; the next one sees that its owner has ended.
      const mayStay = isInPlace ? ['.plan.yaml.plan-lock'] : []
      expect([...told, ...left.filter((each) => !mayStay.includes(each))]).toEqual(told)
      if (name.startsWith('rename')) isInPlace = true
      fs.writeFileSync(at('plan.yaml'), old)
    }
    expect(isInPlace).toBe(true)
    const families = new Set([...refused].map((name) => name.replace(/at2?$|x$/, '')))
    for (const name of ['symlink', 'open', 'write', 'fchmod', 'fsync', 'close', 'rename'])
      expect([name, families.has(name)]).toEqual([name, true])
  }, 300_000)

  it('at which it is killed: the old file or the new one, and the next one gets through', () => {
    let killed = 0
    for (const { name, number } of callsOfWriting()) {
      const { code } = traced(`${name}:signal=SIGKILL:when=${number}`)
      if (code !== 0) killed += 1
      expect([name, number, [old, mended].includes(text())]).toEqual([name, number, true])
      fs.writeFileSync(at('plan.yaml'), old)
      const { code: next, milliseconds } = run(fix())
      expect([name, number, next, text(), names()]).toEqual([name, number, 0, mended, ['plan.yaml']])
      expect(milliseconds).toBeLessThan(2500)
      fs.writeFileSync(at('plan.yaml'), old)
    }
    expect(killed).toBeGreaterThan(30)
  }, 300_000)

  it('at which Ctrl-C comes: the old file or the new one, ended by the signal, and nothing left beside it', () => {
    for (const { name, number } of callsOfWriting()) {
      const { signal } = traced(`${name}:signal=SIGINT:when=${number}`)
      expect([name, number, signal, names()]).toEqual([name, number, 'SIGINT', ['plan.yaml']])
      expect([old, mended]).toContain(text())
      fs.writeFileSync(at('plan.yaml'), old)
    }
  }, 300_000)

  it.each([
    ['symlink', 'EMFILE', 'too many files are open', '打开的文件太多'],
    ['symlink', 'ENOSPC', 'no space is left on the disk', '磁盘空间不足'],
    ['write', 'ENOSPC', 'no space is left on the disk', '磁盘空间不足'],
    ['write', 'EDQUOT', 'your disk quota is used up', '磁盘配额已用完'],
    ['fsync', 'EIO', 'the disk reports a fault', '磁盘出现故障'],
    ['fchmod', 'EPERM', 'writing it is not permitted', '没有写入权限'],
    ['rename', 'EROFS', 'the disk is read-only', '磁盘是只读的'],
    ['rename', 'EACCES', 'writing it is not permitted', '没有写入权限'],
    [
      'rename',
      'EBUSY',
      'it is in use: another program has it open, or it is mounted by itself',
      '它正被占用：别的程序打开着它，或者它是单独挂载的',
    ],
    ['rename', 'EREMOTEIO', 'remote I/O error', 'remote I/O error'],
  ])('%s with %s is told as what it is: %s', (name, error, english, chinese) => {
    expect(traced(`${name}:error=${error}`, 'en').err).toBe(`plan: cannot write plan.yaml: ${english}\n`)
    expect(traced(`${name}:error=${error}`, 'zh-CN').err).toBe(`plan: 无法写入 plan.yaml：${chinese}\n`)
    expect([text(), names()]).toEqual([old, ['plan.yaml']])
  })

  it('on a disk that knows no links the lock is a file', () => {
    const { code, calls } = traced('symlink:error=EPERM')
    expect([code, text(), names()]).toEqual([0, mended, ['plan.yaml']])
    expect(calls.some(({ line }) => /^\d+ +openat\(.*plan-lock", O_WRONLY\|O_CREAT\|O_EXCL/.test(line))).toBe(true)
  })
})
