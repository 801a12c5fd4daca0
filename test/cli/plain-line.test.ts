import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanCommand, RawOptions } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/commands/index.ts'
import { type PlainLine, plainLine } from '../../src/cli/plain-line.ts'
import { program } from '../../src/cli/program.ts'
import type { World } from '../../src/cli/world.ts'
import { loadCommandWords } from '../../src/words/index.ts'

const words = await loadCommandWords('en')
const named = (name: string): PlanCommand => commands.find((command) => command.name === name)!

const silent = { isTerminal: false, columns: undefined, write: () => undefined }
const world = { env: {}, stdout: silent, stderr: silent } as unknown as World

/** What commander makes of a line; undefined where it refuses it or answers it itself. */
const byCommander = async (argv: readonly string[], command: PlanCommand): Promise<PlainLine | undefined> => {
  let found: PlainLine | undefined
  const plan = program([command], words, world, async (_, campaigns, options: RawOptions) => {
    // Commander gives a command without words its options in their place.
    found = { campaigns: Array.isArray(campaigns) ? campaigns : [], options }
  })
  await plan.parseAsync([...argv], { from: 'user' }).catch(() => undefined)
  return found
}

const optionsOf = (command: PlanCommand): readonly string[] =>
  program([command], words, world, async () => undefined).commands[0]!.options.flatMap(({ short, long }) =>
    [short, long].filter((name) => name != null),
  )

describe('a plain command line', () => {
  it.each([
    ['words alone', 'status', ['a', 'b'], { campaigns: ['a', 'b'], options: {} }],
    [
      'a value behind its option',
      'status',
      ['--as-of', '2019-08-26', 'a'],
      { campaigns: ['a'], options: { asOf: '2019-08-26' } },
    ],
    ['the short name', 'status', ['-o', 'x.md'], { campaigns: [], options: { output: 'x.md' } }],
    [
      'a value given twice',
      'status',
      ['--unit', 'jia', '--unit', 'yi'],
      { campaigns: [], options: { unit: ['jia', 'yi'] } },
    ],
    ['what is on unless it is turned off', 'check', [], { campaigns: [], options: { ignore: true } }],
    ['and turned off', 'check', ['--no-ignore'], { campaigns: [], options: { ignore: false } }],
    ['an empty word', 'status', [''], { campaigns: [''], options: {} }],
  ])('%s', (_, name, rest, line) => {
    expect(plainLine([name, ...rest], named(name), words)).toEqual(line)
  })

  it.each([
    ['help', ['--help']],
    ['an option that is unknown', ['--nonsense']],
    ['an option of another command', ['--strict']],
    ['a value that is missing', ['--as-of']],
    ['a value that looks like an option', ['--as-of', '-1']],
    ['a value behind =', ['--unit=jia']],
    ['a value that sticks to its short name', ['-ox.md']],
    ['the end of options', ['--', '--unit']],
    ['a lone dash', ['-']],
  ])('%s is left to commander', (_, rest) => {
    expect(plainLine(['status', ...rest], named('status'), words)).toBeUndefined()
  })

  it.each(commands.map((command) => [command.name, command] as const))(
    '%s is read as commander reads it',
    async (name, command) => {
      const names = optionsOf(command)
      const piece = fc.oneof(
        fc.constantFrom(...names),
        fc.constantFrom(...names),
        fc.constantFrom(
          'a',
          'jia',
          '甲县',
          '',
          '2019-08-26',
          'help',
          '-',
          '--',
          '-1',
          '--unit=jia',
          '--version',
          '-h',
          '-oc',
        ),
      )
      let plain = 0
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (rest) => {
          const line = plainLine([name, ...rest], command, words)
          if (line === undefined) return
          plain += 1
          expect(line).toEqual(await byCommander([name, ...rest], command))
        }),
        { seed: 1949, numRuns: 200 },
      )
      expect(plain).toBeGreaterThan(20)
    },
  )
})
