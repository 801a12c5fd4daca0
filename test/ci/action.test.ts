import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, inject, it } from 'vitest'
import { parse } from 'yaml'
import { plainEnvironment } from '../support/run-program.ts'
import { punctualPlan } from '../support/small-plan.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}

const action = parse(read('.github/actions/check/action.yml')) as {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}
const workflow = parse(read('.github/workflows/check.yml')) as {
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}
const script = fileURLToPath(new URL('.github/actions/check/check.sh', root))

describe('the action', () => {
  const { steps } = action.runs

  it('hands every input on as a variable that its script reads, and puts none into a line of shell', () => {
    const variables = Object.assign({}, ...steps.map(({ env }) => env)) as Readonly<Record<string, string>>
    expect(Object.values(variables)).toEqual(Object.keys(action.inputs).map((name) => `\${{ inputs.${name} }}`))
    for (const name of Object.keys(variables)) expect(read('.github/actions/check/check.sh')).toContain(`\${${name}:-`)
    for (const { run } of steps) expect(run).not.toContain('${{')
  })

  it('runs nobody else’s actions', () => expect(steps.flatMap(({ uses }) => uses ?? [])).toEqual([]))
})

describe('the workflow', () => {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

  it('runs two actions of others, each in a version', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !uses.startsWith('./'))
    for (const uses of used) expect(uses).toMatch(/^actions\/(checkout|setup-node)@v\d+$/)
  })

  it('may read only, and puts nothing from outside into a line of shell', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    for (const { run } of steps) if (run !== undefined) expect(run).not.toContain('${{')
  })
})

describe('.pre-commit-hooks.yaml', () => {
  it('looks at campaign files and runs the command', () => {
    const [hook] = parse(read('.pre-commit-hooks.yaml'))
    expect(hook.entry).toBe('plan check')
    expect(hook.pass_filenames).toBe(false)
    const files = new RegExp(hook.files)
    expect(['campaigns/a.yaml', 'plans/campaigns/a/b.yml'].every((path) => files.test(path))).toBe(true)
    expect(['campaigns/a.md', 'mycampaigns/a.yaml'].some((path) => files.test(path))).toBe(false)
  })
})

describe('check.sh', () => {
  const folder = temporaryFolder()
  folder.put('campaigns/good.yaml', punctualPlan)
  folder.put('campaigns/bad one.yaml', punctualPlan.replace('takes: 2wd', 'takes: 2 days'))
  const check = (variables: Readonly<Record<string, string>>) => {
    const output = folder.put('output.txt', '')
    const { status, stdout, stderr } = spawnSync('bash', [script], {
      cwd: folder.path,
      encoding: 'utf8',
      env: { ...plainEnvironment(), CHECK_PROGRAM: inject('plan'), GITHUB_OUTPUT: output, ...variables },
    })
    return { code: status, out: stdout, err: stderr, output: readFileSync(output, 'utf8') }
  }

  it('checks all campaigns where none is named, and tells the exit code', () => {
    const { code, out, output } = check({ CHECK_FORMAT: 'concise' })
    expect(out).toMatch(/^campaigns\/bad one\.yaml:\d+:\d+: .*\[bad-duration\]$/m)
    expect([code, output]).toEqual([1, 'exit-code=1\n'])
  })

  it('takes one campaign and one format a line', () => {
    const variables = {
      CHECK_CAMPAIGNS: '\n  campaigns/bad one.yaml  \r\n\ncampaigns/good.yaml\n',
      CHECK_FORMAT: 'concise\njson:found.json\n',
      CHECK_FAIL_ON: 'never',
      CHECK_LANG: 'en',
    }
    const { code, out } = check(variables)
    expect(code).toBe(0)
    expect(out).toContain(' error: ')
    expect(JSON.parse(readFileSync(`${folder.path}/found.json`, 'utf8')).summary.error).toBe(1)
  })

  it('gives 0 for a plan without problems', () => {
    expect(check({ CHECK_CAMPAIGNS: 'good', CHECK_FORMAT: 'concise' })).toMatchObject({ code: 0, out: '' })
  })

  it.each(['CHECK_CAMPAIGNS', 'CHECK_FORMAT', 'CHECK_FAIL_ON', 'CHECK_LANG', 'CHECK_BASE'])(
    'runs nothing that stands in %s',
    (name) => {
      for (const text of [
        '$(touch ran)',
        '`touch ran`',
        '; touch ran',
        '"; touch ran; "',
        "'; touch ran; '",
        '--format=json:ran',
        '*',
      ]) {
        const { code } = check({ CHECK_CAMPAIGNS: 'good', [name]: text })
        expect(code, text).toBe(2)
        expect(existsSync(`${folder.path}/ran`), text).toBe(false)
      }
    },
  )
})
