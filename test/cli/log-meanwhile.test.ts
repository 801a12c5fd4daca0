import { describe, expect, it } from 'vitest'
import { OutputTrouble } from '../../src/cli/trouble.ts'
import type { FileRead } from '../../src/cli/world.ts'
import { campaign, entry, log, noted } from './log-campaign.ts'

describe('while somebody else writes', () => {
  const path = 'progress/jia.yaml'
  /** The file says something else by the time the lock is ours. */
  const meanwhile = async (line: string, before: string, now: string | FileRead) => {
    let result: string | undefined
    const read = typeof now === 'string' ? { bytes: new TextEncoder().encode(now) } : now
    const ran = await noted(
      line,
      { [path]: before },
      {
        but: {
          editFile: async (_, __, edit) => {
            result = (await edit(read)) as string | undefined
          },
        },
      },
    )
    return { ...ran, result }
  }
  const ours = '  - { date: 2019-08-26, task: show.collect@jia, state: done }\n'

  it('an entry on another task: ours comes behind it', async () => {
    const now = log(entry('show.collect@yi'))
    expect((await meanwhile('done collect@jia', log(), now)).result).toBe(now + ours)
  })

  it('an entry on our task: it is decided again', async () => {
    const now = log(entry('show.collect@jia'))
    expect((await meanwhile('done collect@jia', log(), now)).result).toBe(now + ours)
    const done = log('  - { date: 2019-08-25, task: show.collect@jia, state: done }\n')
    const { err, code, result } = await meanwhile('done collect@jia', log(), done)
    expect(err).toContain('nothing was noted: show.collect@jia was done on 25 Aug')
    expect([code, result]).toEqual([2, undefined])
  })

  it('the file was made', async () => {
    const ran = await noted(
      'done collect@jia',
      {},
      {
        but: {
          editFile: async (_, __, edit) => {
            expect(await edit({ bytes: new TextEncoder().encode(log(entry('show.collect@yi'))) })).toBe(
              log(entry('show.collect@yi')) + ours,
            )
          },
        },
      },
    )
    expect(ran.code).toBe(0)
  })

  it('a comment was added, or a byte order mark: they stay', async () => {
    const now = `\ufeff# 甲县\n${log(entry('show.collect@yi'))}`
    expect((await meanwhile('done collect@jia', log(entry('show.collect@yi')), now)).result).toBe(now + ours)
  })

  it('it was broken, or has grown too large: nothing is written', async () => {
    for (const now of ['progress: [\n', { size: 9_000_000 }]) {
      const { err, code, result } = await meanwhile('done collect@jia', log(), now)
      expect(err).toContain('show/progress/jia.yaml has errors')
      expect([code, result]).toEqual([2, undefined])
    }
  })

  it('it was removed: nothing is written', async () => {
    const { code, result } = await meanwhile('done collect@jia', log(), { reason: 'missing', detail: '' })
    expect([code, result]).toEqual([2, undefined])
  })

  it('what others have noted is not told as what our entry moves', async () => {
    const more = campaign.replace(
      'due: 9月10日 }\n      - { id: collect',
      'due: 9月10日, after: collect }\n      - { id: collect',
    )
    const files = { 'campaign.yaml': more, [path]: log() }
    const now = log(
      ...['yi', 'con'].map((unit) => `  - { date: 2019-08-25, task: show.collect@${unit}, state: done }\n`),
    )
    const { out } = await noted('done collect@jia', files, {
      but: {
        editFile: async (_, __, edit) => {
          await edit({ bytes: new TextEncoder().encode(now) })
        },
      },
    })
    expect(out).toContain('show.notice 印发通知: can start')
    expect(out).not.toContain('collect@yi')
  })
})

describe('a file that somebody else holds', () => {
  const heldFor = (tries: number) => {
    let left = tries
    return noted(
      'done collect@jia',
      {},
      {
        but: {
          editFile: async (path, _, edit) => {
            left -= 1
            const by = { process: 4711, host: 'office', since: '2019-08-26 09:30:00', lock: '.jia.yaml.plan-lock' }
            if (left >= 0) throw new OutputTrouble(path, { why: 'locked', by })
            await edit({ reason: 'missing', detail: '' })
          },
        },
      },
    )
  }

  it('is waited for, and that is said once', async () => {
    const { code, err } = await heldFor(3)
    expect(err.match(/is being written by somebody else/g)).toHaveLength(1)
    expect(code).toBe(0)
  })

  it('is not waited for without end: who holds it is named', async () => {
    const { code, err } = await heldFor(100)
    expect(err).toContain('4711')
    expect(code).toBe(2)
  })
})

it('of two files the second cannot be written: the first is named', async () => {
  const { err, code, written } = await noted(
    'done collect@*',
    {},
    {
      unwritable: { 'show/progress/yi.yaml': 'disk full' },
    },
  )
  expect([...written.keys()]).toEqual(['show/progress/jia.yaml'])
  expect(err).toContain(
    'written before that: show/progress/jia.yaml\nplan: cannot write show/progress/yi.yaml: disk full',
  )
  expect(code).toBe(2)
})
