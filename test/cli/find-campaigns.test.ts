import { describe, expect, it } from 'vitest'
import { emptyFolder, type FakeFiles, unreadableFolder } from '../support/fake-files.ts'
import { type FakeSettings, home, type Ran, run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'

const plan = smallPlan()
const header = smallPlan({ activities: '' })
const activity = (id: string): string =>
  `activities:\n  - { id: ${id}, name: 活动${id}, tasks: [{ id: task, name: 任务, due: 9月2日 }] }\n`

const status = (names: readonly string[], files: FakeFiles, settings: FakeSettings = {}): Promise<Ran> =>
  run(['status', ...names, '--json', '--lang', 'en'], { files, ...settings })

/** The ids of the campaigns that a report is about. */
const idsIn = ({ out, err }: Ran): readonly string[] => {
  expect(err).toBe('')
  const json = JSON.parse(out)
  return (json.campaigns ?? [json]).map((each: { campaign: { id: string } }) => each.campaign.id)
}

const activitiesIn = ({ out, err }: Ran): readonly string[] => {
  // A file that was read and is broken would be told of.
  expect(err).toBe('')
  return JSON.parse(out).activities.map(({ id }: { id: string }) => id)
}

describe('a campaign is named', () => {
  const files = {
    [`${home}/campaigns/seventy/campaign.yaml`]: plan,
    [`${home}/campaigns/thirty.yaml`]: plan,
    [`${home}/plans/own.yml`]: plan,
    [`${home}/deep/down/readme.md`]: '',
  }

  it.each([
    ['by file', 'plans/own.yml', home, ['own']],
    ['by file with an absolute path', `${home}/plans/own.yml`, '/', ['own']],
    ['by file with backslashes', 'plans\\own.yml', home, ['own']],
    ['by folder', 'campaigns/seventy', home, ['seventy']],
    ['by folder with a slash at the end', 'campaigns/seventy/', home, ['seventy']],
    ['by `.` inside its folder', '.', `${home}/campaigns/seventy`, ['seventy']],
    ['by id', 'seventy', home, ['seventy']],
    ['by the id of a single file', 'thirty', home, ['thirty']],
    ['by id, from a folder below', 'seventy', `${home}/deep/down`, ['seventy']],
    ['by the folder that holds them all', 'campaigns', home, ['seventy', 'thirty']],
    ['by `.` in that folder', '.', `${home}/campaigns`, ['seventy', 'thirty']],
  ])('%s', async (_, name, cwd, ids) => {
    expect(idsIn(await status([name], files, { cwd }))).toEqual(ids)
  })

  it('several times: all of them, in that order', async () => {
    expect(idsIn(await status(['thirty', 'seventy', 'plans/own.yml'], files))).toEqual(['thirty', 'seventy', 'own'])
  })

  it.each([
    ['from the folder above', home],
    ['from a folder below', `${home}/deep/down`],
    ['from inside one of them', `${home}/campaigns/seventy`],
    ['from the folder itself', `${home}/campaigns`],
  ])('not at all, %s: all under the nearest campaigns/', async (_, cwd) => {
    expect(idsIn(await status([], files, { cwd }))).toEqual(['seventy', 'thirty'])
  })

  it('not at all, with two folders campaigns/ on the way up: the nearer one', async () => {
    const two = { ...files, [`${home}/deep/campaigns/near.yaml`]: plan }
    expect(idsIn(await status([], two, { cwd: `${home}/deep/down` }))).toEqual(['near'])
  })

  it('by its own id where the header has one', async () => {
    const own = { [`${home}/campaigns/folder/campaign.yaml`]: `id: given\n${plan}` }
    expect(idsIn(await status(['folder'], own))).toEqual(['given'])
  })
})

describe('a campaign whose header names another id than its folder', () => {
  const named = { [`${home}/campaigns/2019/campaign.yaml`]: `id: seventy # the anniversary\n${plan}` }

  it.each(['2019', 'seventy'])('is found by %s', async (name) => {
    expect(idsIn(await status([name], named))).toEqual(['seventy'])
  })

  it('is not found by an id that only stands deeper in a file', async () => {
    expect(await status(['task'], { [`${home}/campaigns/2019.yaml`]: plan })).toMatchObject({ code: 2 })
  })
})

describe('a campaign that is not there exits 2', () => {
  const files = { [`${home}/campaigns/anniversary-70/campaign.yaml`]: plan, [`${home}/campaigns/party.yaml`]: plan }

  it.each([
    ['a slip of the hand is corrected', ['aniversary-70'], files, 'did you mean anniversary-70?'],
    ['what there is is told', ['xyz'], files, 'there are: anniversary-70, party'],
    ['without campaigns/ it is said how to name one', ['xyz'], {}, 'there is no campaigns/ folder here or above'],
    ['nothing named, and no campaigns/', [], {}, 'there is no campaigns/ folder here or above'],
    ['an empty campaigns/', [], { [`${home}/campaigns`]: emptyFolder }, 'campaigns holds no campaign'],
    [
      'an empty campaigns/ by name',
      ['campaigns'],
      { [`${home}/campaigns`]: emptyFolder },
      'campaigns holds no campaign',
    ],
    ['a folder without YAML', ['notes'], { [`${home}/notes/a.txt`]: 'a' }, 'notes holds no campaign'],
    ['an empty name', [''], files, 'there is no campaign'],
  ])('%s', async (_, names, given, told) => {
    for (const command of ['status', 'schedule', 'overdue', 'check']) {
      const { code, out, err } = await run([command, ...names, '--lang', 'en'], { files: given as FakeFiles })
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(told)
      expect(err).toMatch(/^plan: /)
    }
  })
})

describe('of a folder are read', () => {
  const files = (more: FakeFiles): FakeFiles => ({ [`${home}/campaigns/c/campaign.yaml`]: header, ...more })
  const inFolder = (name: string): string => `${home}/campaigns/c/${name}`

  it('all YAML files at any depth, in the order of their paths, not of the folder listing', async () => {
    const given = files({
      [inFolder('b.yml')]: activity('b'),
      [inFolder('a/z.YAML')]: activity('az'),
      [inFolder('a/b/c/d.yaml')]: activity('abcd'),
      [inFolder('c.yaml')]: activity('c'),
      [inFolder('10.yaml')]: activity('ten'),
      [inFolder('9.yaml')]: activity('nine'),
    })
    expect(activitiesIn(await status(['c'], given))).toEqual(['ten', 'nine', 'abcd', 'az', 'b', 'c'])
  })

  it.each([
    ['hidden files', '.a.yaml'],
    ['hidden folders', '.git/a.yaml'],
    ['packages', 'node_modules/x/a.yaml'],
    ['backups of editors', 'a.yaml~'],
    ['other files', 'a.txt'],
  ])('no %s', async (_, name) => {
    const given = files({ [inFolder('a.yaml')]: activity('a'), [inFolder(name)]: ': [ not yaml' })
    expect(activitiesIn(await status(['c'], given))).toEqual(['a'])
  })

  it('links that stay inside, and a folder that is linked to itself only once', async () => {
    const given = files({
      [inFolder('a.yaml')]: activity('a'),
      [inFolder('sub/deep.yaml')]: activity('deep'),
      [inFolder('sub/up')]: { link: '..' },
      [inFolder('other/again')]: { link: '../sub' },
    })
    expect(activitiesIn(await status(['c'], given))).toEqual(['a', 'deep'])
  })

  it('the same paths, in whatever order the file system lists them', async () => {
    const wrong = files({
      [inFolder('sub/deep.yaml')]: 'nonsense: 1\n',
      [inFolder('a-link')]: { link: 'sub' },
      [inFolder('z-link')]: { link: 'sub' },
    })
    const turned = Object.fromEntries(Object.entries(wrong).reverse())
    const check = (given: FakeFiles) => run(['check', 'c', '--format', 'concise'], { files: given })
    expect(await check(turned)).toEqual(await check(wrong))
  })

  it.each([
    ['a file outside', 'out.yaml', { link: '../../secret.yaml' }, 'the link leads out of the campaign folder'],
    ['a folder outside', 'out', { link: '/elsewhere' }, 'the link leads out of the campaign folder'],
    ['a folder whose name only begins alike', 'out', { link: '../c2' }, 'the link leads out of the campaign folder'],
    ['a folder that may not be listed', 'closed', unreadableFolder, 'reading it is not permitted'],
  ] as const)('no %s: nothing is shown, for a plan without it would look whole', async (_, name, file, reason) => {
    const given = files({
      [inFolder('a.yaml')]: activity('a'),
      [inFolder(name)]: file,
      [`${home}/secret.yaml`]: activity('secret'),
      [`${home}/campaigns/c2/secret.yaml`]: activity('secret'),
      '/elsewhere/secret.yaml': activity('secret'),
    })
    for (const command of ['status', 'check']) {
      const lines = command === 'check' ? ['--format', 'concise'] : []
      const { code, out, err } = await run([command, 'c', '--lang', 'en', ...lines], { files: given })
      // A link that leads out is a finding about the plan; what may not be read is a fault of the machine.
      expect(code).toBe(command === 'check' && reason.startsWith('the link') ? 1 : 2)
      expect(out + err).toContain(`campaigns/c/${name}:1:1: error: ${reason} [unreadable]`)
      expect(out + err).not.toContain('活动secret')
    }
  })

  it('a campaign folder that is itself a link, under the name of the link', async () => {
    const given = { [`${home}/campaigns/now`]: { link: '../real' }, [`${home}/real/campaign.yaml`]: plan }
    expect(idsIn(await status(['now'], given))).toEqual(['now'])
  })
})
