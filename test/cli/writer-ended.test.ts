import * as fs from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { nodeWorld } from '../../src/cli/node-world.ts'
import { editProcess, endOf, whenReady } from '../support/edit-process.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const { path: root } = temporaryFolder()
const world = nodeWorld()
const size = 2_000_000

/** Each test has a folder of its own, with a plan in it. */
let folder = root
let count = 0
const at = (name: string): string => join(folder, name)
beforeEach(() => {
  folder = join(root, String(++count))
  fs.mkdirSync(folder)
  fs.writeFileSync(at('plan.yaml'), 'old\n')
})

const text = (): string => fs.readFileSync(at('plan.yaml'), 'utf8')
const names = (): readonly string[] => fs.readdirSync(folder).sort()

describe('a writer that is ended', () => {
  /** The same numbers each time: whole, from 0 to below `most`. */
  const numbers = (seed: number): ((most: number) => number) => {
    let state = seed
    return (below) => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31
      return Math.floor((state / 2 ** 31) * below)
    }
  }
  const isWhole = (): boolean =>
    /^(old\n|([a-h])\2*)$/.test(text()) && [4, size].includes(fs.statSync(at('plan.yaml')).size)

  it('with kill -9 at any of a hundred moments leaves the old file or the new one, and the next one gets through', async () => {
    const next = numbers(20190921)
    let interrupted = 0
    for (let time = 0; time < 100; time++) {
      const child = editProcess('fill', at('plan.yaml'), String(size))
      const end = endOf(child)
      await whenReady(child)
      await setTimeout(next(30))
      child.kill('SIGKILL')
      expect(await end).toBe('SIGKILL')
      expect(isWhole()).toBe(true)
      if (names().length > 1) interrupted += 1
      const start = performance.now()
      await world.editFile(at('plan.yaml'), size, async () => 'old\n')
      // Sooner than a lock is given up by waiting, on a machine that is busy too.
      expect(performance.now() - start).toBeLessThan(2500)
      expect(names()).toEqual(['plan.yaml'])
    }
    // Else this would have shown nothing.
    expect(interrupted).toBeGreaterThan(20)
  }, 300_000)

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'with %s while it is at it gives the lock back and ends by that signal',
    async (signal) => {
      const child = editProcess('hold', at('plan.yaml'))
      await whenReady(child)
      const end = endOf(child)
      child.kill(signal)
      expect(await end).toBe(signal)
      expect(names()).toEqual(['plan.yaml'])
      expect(text()).toBe('old\n')
    },
  )

  it('with Ctrl-C at any moment ends, and leaves a whole file and nothing beside it', async () => {
    const next = numbers(70)
    for (let time = 0; time < 30; time++) {
      const child = editProcess('fill', at('plan.yaml'), String(size))
      const end = endOf(child)
      await whenReady(child)
      await setTimeout(next(30))
      child.kill('SIGINT')
      expect(await end).toBe('SIGINT')
      expect(isWhole()).toBe(true)
      expect(names()).toEqual(['plan.yaml'])
    }
  }, 120_000)
})
