import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { type ProgramRan, shell } from '../support/run-program.ts'
import { smallPlan } from '../support/small-plan.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { asNobody, canBeNobody } from '../support/tools.ts'

// Named pipes, unreadable files, and files made to cost time are in test/cli/process.test.ts.

const { path: cwd, put } = temporaryFolder()
const run = (line: string): ProgramRan => shell(line, { cwd })

const plan = smallPlan()
const link = (name: string, target: string): void => {
  fs.mkdirSync(join(cwd, name, '..'), { recursive: true })
  fs.symlinkSync(target, join(cwd, name))
}

/** Exit code and the problems by place: `locked/a.yaml:1:1 unreadable`. */
const checked = (name: string): readonly [code: number, ...found: string[]] => {
  const { code, out, err } = run(`plan check '${name}' --format concise --lang en`)
  expect(err).not.toMatch(/\n {2,}at |node:internal/)
  const found = [...String(out).matchAll(/^(.*?:\d+:\d+): error: .*\[([a-z-]+)\]$/gm)]
  return [code, ...found.map(([, place, rule]) => `${place} ${rule}`)]
}

describe('what is no file', () => {
  it.each([
    ['a device', '/dev/null'],
    ['a device without an end', '/dev/zero'],
    ['a device that never answers', '/dev/tty'],
    ['a file that changes as it is read', '/proc/self/status'],
    ['memory', '/proc/self/mem'],
  ])('%s is refused at once, or is no plan', (_, path) => {
    const { code, out, milliseconds } = run(`plan check ${path} --format concise --lang en < /dev/null`)
    expect([1, 2]).toContain(code)
    expect(String(out)).toMatch(/\[(unreadable|missing-key|yaml-syntax|wrong-type|bad-encoding)\]/)
    expect(milliseconds).toBeLessThan(12_000)
  })

  it('a socket is refused', () => {
    const listen = 'require("node:net").createServer().listen("socket.yaml")'
    const { out } = run(
      `"${process.execPath}" -e '${listen}' & until [ -S socket.yaml ]; do sleep 0.02; done
      plan check socket.yaml --format concise --lang en; kill $!`,
    )
    expect(String(out)).toContain('socket.yaml:1:1: error: it is no regular file [unreadable]')
  })

  it('a folder that is called like a plan is read as a folder', () => {
    put('folder.yaml/plan.yaml', plan)
    expect(checked('folder.yaml')).toEqual([0])
  })

  it('a folder without a plan holds none', () => {
    put('empty/notes.txt', 'x')
    const { code, err } = run('plan check empty --lang en')
    expect([code, err.startsWith('plan: ')]).toEqual([2, true])
  })
})

describe('links', () => {
  put('real/plan.yaml', plan)
  put('outside.yaml', plan)

  it.each([
    ['to itself', 'self.yaml'],
    ['to nowhere', 'nowhere.yaml'],
  ])('a link %s is a campaign that is not there', (_, target) => {
    link('self.yaml', target)
    expect(run('plan check self.yaml').code).toBe(2)
    fs.rmSync(join(cwd, 'self.yaml'))
  })

  it('to a file, named on the command line, is followed', () => {
    link('alias.yaml', 'real/plan.yaml')
    expect(checked('alias.yaml')).toEqual([0])
  })

  it('folders that lead to each other in a circle are read once', () => {
    link('real/again', '.')
    link('real/up/down', '..')
    link('real/deep/er', '../../real')
    expect(checked('real')).toEqual([0])
  })

  it.each([
    ['a file', '../outside.yaml', 'leak.yaml'],
    ['a file by its whole path', '/etc/passwd', 'passwd.yaml'],
    ['a folder', '..', 'leak'],
    ['nowhere', '../../nowhere.yaml', 'broken.yaml'],
  ])('out of a campaign, to %s, is refused and not read', (_, target, name) => {
    put('inside/plan.yaml', plan)
    link(`inside/${name}`, target)
    expect(checked('inside')).toEqual([1, `inside/${name}:1:1 unreadable`])
    const { code, out } = run('plan status inside --json')
    expect([code, String(out)]).toEqual([2, ''])
    fs.rmSync(join(cwd, 'inside'), { recursive: true })
  })

  it('to the like-named folder beside it is out of it too', () => {
    put('twin/plan.yaml', plan)
    put('twins/more.yaml', 'dueSoon: 3d\n')
    link('twin/more', '../twins')
    expect(checked('twin')).toEqual([1, 'twin/more:1:1 unreadable'])
  })

  it('forty in a row are followed, one that never ends is not', () => {
    put('row/plan.yaml', plan)
    for (let at = 0; at < 39; at++) link(`l${at}.yaml`, at === 0 ? 'row/plan.yaml' : `l${at - 1}.yaml`)
    expect(checked('l38.yaml')).toEqual([0])
  })
})

describe('sizes and names', () => {
  const filler = (bytes: number): string => `${plan}# ${'x'.repeat(bytes - Buffer.byteLength(plan) - 3)}\n`

  it('4 MiB are read, one byte more is not', () => {
    put('just.yaml', filler(4 * 1024 * 1024))
    put('over.yaml', filler(4 * 1024 * 1024 + 1))
    expect(checked('just.yaml')).toEqual([0])
    expect(checked('over.yaml')).toEqual([1, 'over.yaml:1:1 too-large'])
  })

  it('a terabyte of nothing is not read', () => {
    fs.truncateSync(put('sparse.yaml', ''), 1024 ** 4)
    expect(checked('sparse.yaml')).toEqual([1, 'sparse.yaml:1:1 too-large'])
    fs.rmSync(join(cwd, 'sparse.yaml'))
  })

  it.each([
    ['nothing', '', 'missing-key'],
    ['a byte order mark alone', '\ufeff', 'missing-key'],
    ['one line end', '\n', 'missing-key'],
    ['one NUL', Uint8Array.from([0]), 'bad-encoding'],
  ])('a file of %s', (_, content, code) => {
    put('tiny.yaml', content)
    expect(checked('tiny.yaml')).toEqual([1, `tiny.yaml:1:1 ${code}`])
  })

  it.each([
    ['a line feed', 'a\nb.yaml'],
    ['an escape sequence', 'a\u001b[2Jb.yaml'],
    ['a command of a build server', '::error::x.yaml'],
    ['a text turned round', 'a\u202elmay.yaml'],
    ['quotes and a dollar', `a"$(id)'b.yaml`],
    ['a leading dash', '--help.yaml'],
    ['a blank at both ends', ' a .yaml'],
    ['200 letters', `${'x'.repeat(200)}.yaml`],
  ])('a name with %s is shown so that it does nothing', (_, name) => {
    put(`names/${name}`, 'nonsense: 1\n')
    const { code, out, err } = run('plan check names --format concise --lang en')
    expect(code).toBe(1)
    expect(String(out) + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^::/m)
    fs.rmSync(join(cwd, 'names'), { recursive: true })
  })

  it('a name that is no UTF-8 is shown with a sign in its place', () => {
    execFileSync('bash', ['--norc', '-c', `mkdir -p bytes && printf 'nonsense: 1\\n' > $'bytes/a\\xff\\xfeb.yaml'`], {
      cwd,
    })
    const { code, out, err } = run('plan check bytes --format concise --lang en')
    expect([1, 2]).toContain(code)
    expect(String(out) + err).not.toMatch(/node:internal|\n {2,}at /)
  })

  it('a thousand folders in each other are read', () => {
    const deep = Array.from({ length: 200 }, () => 'd').join('/')
    put(`tall/${deep}/plan.yaml`, plan)
    expect(checked('tall')).toEqual([0])
  })
})

describe('rights', () => {
  it.skipIf(!canBeNobody)('a folder that may be listed and not entered is refused', () => {
    put('listed/plan.yaml', plan)
    fs.chmodSync(join(cwd, 'listed'), 0o444)
    const program = `${asNobody} "${process.execPath}" "${inject('plan')}"`
    const { code, out } = run(`${program} check listed --format concise --lang en`)
    fs.chmodSync(join(cwd, 'listed'), 0o755)
    expect([code, String(out)]).toEqual([2, expect.stringContaining('[unreadable]')])
  })
})
