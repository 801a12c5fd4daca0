import type { Option } from 'commander'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands/index.ts'
import { optionValue } from '../../src/cli/completion/option-values.ts'
import { program } from '../../src/cli/program.ts'
import type { World } from '../../src/cli/world.ts'
import { loadCommandWords } from '../../src/words/index.ts'
import type { FakeFiles } from '../support/fake-files.ts'
import { campaignFiles, home, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'

const example = campaignFiles('example')

/** What may stand for the last of some words; the lines of the answer without what is said beside. */
const answers = async (words: readonly string[], files: FakeFiles = example): Promise<readonly string[]> => {
  const typed = [...words.slice(0, -1), `=${words.at(-1)}`]
  const { code, out, err } = await run(['__complete', ...typed], { files })
  expect([code, err]).toEqual([0, ''])
  return out === ''
    ? []
    : out
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t')[0]!)
}

describe('what may be typed', () => {
  it.each([
    [['st'], ['status', 'start'], 'commands'],
    [['hel'], ['help'], 'and their help'],
    [['help', 'overd'], ['overdue'], 'the help of a command'],
    [['--la'], ['--lang'], 'options of plan itself'],
    [['--lang', 'e'], ['en'], 'the language before a command'],
    [['--lang', 'en', 'overd'], ['overdue'], 'a command behind it'],
    [['nonsense', ''], [], 'nothing for a command that is none'],
    [['status', 'ex'], ['example'], 'campaigns by their ids'],
    [['status', 'x'], [':file'], 'files where none is called so'],
    [['status', './'], [':file'], 'files where a path has been begun'],
    [['import', ''], [':file'], 'ledgers, which are files'],
    [['import', 'a.xlsx', '-c', 'ex'], ['example'], 'the campaign of ledgers'],
    [['status', '--format', 'm'], ['markdown'], 'formats'],
    [['check', '--format', 'sa'], ['sarif'], 'other formats of other commands'],
    [['status', '--format=m'], ['--format=markdown'], 'in one word'],
    [['status', '-o', ''], [':file'], 'a file'],
    [['status', '--output='], [':file'], 'a file in one word'],
    [['remind', '--out', ''], [':folder'], 'a folder'],
    [['schedule', '--by', 'l'], ['lead'], 'groups'],
    [['extend', 'x', '--by', ''], [], 'nothing for what only the user knows'],
    [['status', '--alert', 'held-up,over'], ['held-up,overdue'], 'the last of several'],
    [['status', '--unit', 'jia,j'], ['jia,ji'], 'each once'],
    [['status', 'example', '--unit', 'j'], ['jia', 'ji'], 'units'],
    [['status', '--section', '委'], ['委员工作委员会'], 'sections'],
    [['explain', 'crowd'], ['crowded-day'], 'rules'],
    [['completion', ''], ['bash', 'zsh', 'fish', 'pwsh'], 'shells'],
    [['remind', 'example', '--to', 'j'], ['jia', 'ji'], 'who gets a letter'],
    [['remind', 'example', '--to', 'prov'], [], 'nobody outside, whom nobody reminds'],
    [['status', 'example', '--unit', 'prov'], ['province'], 'though it is a unit'],
    [['show', 'exhibition.h'], ['exhibition.hall', 'exhibition.hang'], 'tasks'],
    [['start', 'exhibition.h'], ['exhibition.hang'], 'tasks that are not finished'],
    [['done', 'exhibition.collect@j'], ['exhibition.collect@ji'], 'members too: 甲县 has been signed off'],
    [
      ['done', 'tea-party.programmes@'],
      ['tea-party.programmes@*', 'tea-party.programmes@jia', 'tea-party.programmes@ding'],
      'members',
    ],
    [['why', 'prepare.bulletin#'], ['prepare.bulletin#2019-08', 'prepare.bulletin#2019-09'], 'periods'],
    [['start', '-c', 'key-work-2019', 'exhibition.h'], [], 'tasks of the campaign that is named'],
    [['start', '--', '-'], [], 'no options behind --'],
    [['init', 'new', '--from', 'e'], ['example'], 'the old campaign'],
  ] as readonly (readonly [words: readonly string[], expected: readonly string[], why: string])[])(
    '%j: %j, %s',
    async (words, expected) => {
      expect(await answers(words)).toEqual(expected)
    },
  )

  it('is said in the language of the environment', async () => {
    const { out } = await run(['__complete', '=statu'], { env: { PLAN_LANG: 'zh-CN' } })
    expect(out).toBe('status\t现在怎么样：进度、亮灯、需要处理的事\n')
  })

  it('is nothing where there are no campaigns, or no folder to look in', async () => {
    expect(await answers(['start', ''], {})).toEqual([])
    expect(await answers(['status', ''], {})).toEqual([':file'])
    expect(await answers(['status', 'nowhere', '--unit', ''], {})).toEqual([])
  })

  it('leaves out a file that cannot be read at once, and takes the others', async () => {
    const files = {
      [`${home}/campaigns/small/plan.yaml`]: smallPlan(),
      [`${home}/campaigns/small/broken.yaml`]: 'activities: [',
      [`${home}/campaigns/small/large.yaml`]: `#${' '.repeat(1024 * 1024)}\n`,
      [`${home}/campaigns/small/closed.yaml`]: { unreadable: 'permission denied' },
    }
    expect(await answers(['start', 'show.n'], files)).toEqual(['show.notice'])
  })

  it('is silent on whatever goes wrong', async () => {
    const { code, out, err } = await run(['__complete', 'start', '='], {
      but: {
        kindOf: () => {
          throw new Error('the disk is gone')
        },
      },
    })
    expect([code, out, err]).toEqual([0, '', ''])
  })

  it('has a line for each, whatever names a plan has', async () => {
    const hostile = smallPlan({
      units: '{ city: { name: "a\\tb\\nc\\e[31m" } }',
      activities:
        '[{ id: a, name: b, section: "x\\ny", lead: ":file", tasks: [{ id: t, name: "1\\n2\\t3", tags: ["ok", "\\u202e"] }] }]',
    })
    const files = { [`${home}/campaigns/a\nb/plan.yaml`]: hostile, [`${home}/campaigns/c/plan.yaml`]: hostile }
    expect(await answers(['status', ''], files)).toEqual(['c'])
    expect(await answers(['status', '--section', ''], files)).toEqual([])
    expect(await answers(['status', '--lead', ''], files)).toEqual([])
    expect(await answers(['status', '--tag', ''], files)).toEqual(['ok'])
    const { out } = await run(['__complete', 'start', '='], { files })
    expect(out).toMatch(/^a\.t\t[^\t\n\x1b]*\n$/)
  })
})

const world = { env: {}, stdout: {} } as unknown as World

describe('the table of option values', async () => {
  const words = await loadCommandWords('en')
  const valued = program(commands, words, world, async () => {}).commands.flatMap((command) =>
    command.options
      .filter((option: Option) => option.required || option.optional)
      .map((option: Option) => [command.name(), option.long!, option] as const),
  )
  it.each(valued)('plan %s %s', (command, _, option) => {
    const value = optionValue(command as (typeof commands)[number]['name'], option.long!.slice(2))
    expect(value, 'say what this option takes in option-values.ts').toBeDefined()
    // The list of formats is read from the help.
    if (value?.kind === 'formats') expect(option.description).toMatch(/[:：]\s?[a-z-]+(, [a-z-]+)+$/)
  })
})

describe('plan completion', () => {
  it('is asked for by words that are no command', async () => {
    expect(commands.map(({ name }) => String(name))).not.toContain('__complete')
    expect((await run(['--help'])).out).not.toContain('__complete')
  })

  it.each([
    [[], 'name a shell'],
    [['tcsh'], 'there is no completion for "tcsh"'],
    [['fisch'], 'did you mean fish?'],
    [['powershell'], 'did you mean pwsh?'],
    [['bash', 'zsh'], 'too many arguments'],
  ])('%j: %s', async (argv, said) => {
    const { code, err, out } = await run(['completion', ...argv, '--lang', 'en'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })
})
