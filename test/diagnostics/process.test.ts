import { describe, expect, it } from 'vitest'
import { shell } from '../support/run-program.ts'
import { punctualPlan, smallPlan } from '../support/small-plan.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const { path: cwd, put } = temporaryFolder()
const run = (line: string, env: Record<string, string> = {}) => shell(line, { cwd, env })
const text = (line: string, env: Record<string, string> = {}): string => String(run(line, env).out)

put('clean.yaml', punctualPlan)
put('wrong.yaml', smallPlan({ units: '', colour: 'red' }))

describe('plan check -', () => {
  it.each([
    ['a file', 'plan check - < clean.yaml', 0],
    ['a pipe', 'cat wrong.yaml | plan check -', 1],
    ['a slow pipe', '{ head -c 20 wrong.yaml; sleep 0.3; tail -c +21 wrong.yaml; } | plan check -', 1],
    ['nothing', 'plan check - < /dev/null', 1],
    ['a folder', 'plan check - < .', 2],
    ['too much', 'head -c 2000000 /dev/zero | plan check - --max-size 1', 1],
    ['without an end', 'yes | plan check - --max-size 1', 1],
  ])('reads %s', (_, line, code) => {
    // Whoever still writes when enough has been read is ended by SIGPIPE: that is not the exit code meant.
    const ran = run(`set +o pipefail; ${line}`)
    expect([ran.code, ran.err], String(ran.out)).toEqual([code, ''])
  })

  it('says the same of a pipe as of a file', () => {
    const piped = text('cat wrong.yaml | plan check - --format concise --lang en')
    expect(piped).toBe(text('plan check wrong.yaml --format concise --lang en').replaceAll('wrong.yaml', '<stdin>'))
    expect(piped).toContain('<stdin>:')
  })
})

describe('plan check', () => {
  it('writes reports to files while people read', () => {
    const { code, out } = run(
      'plan check wrong.yaml --format full --format sarif:out.sarif --format junit:out.xml --lang en',
    )
    expect(code).toBe(1)
    expect(String(out)).toMatch(/^error\[/)
    expect(JSON.parse(text('cat out.sarif')).runs[0].results.length).toBeGreaterThan(0)
    expect(text('cat out.xml')).toMatch(/^<\?xml /)
  })

  it('gives a machine nothing but its format, whatever the environment asks', () => {
    const env = { FORCE_COLOR: '3', GITHUB_ACTIONS: 'true', LANG: 'zh_CN.UTF-8' }
    const { out, err } = run('plan check wrong.yaml clean.yaml --format json', env)
    expect(JSON.parse(String(out)).columnUnit).toBe('utf16')
    expect(err).toBe('')
    expect(text('plan check clean.yaml', env)).toBe('')
    expect(text('plan check wrong.yaml', env)).toMatch(/^\u001b\[31m[\s\S]*\n::error file=wrong\.yaml,/)
  })
})
