import * as fs from 'node:fs'
import { join } from 'node:path'
import { beforeEach } from 'vitest'
import { commitAll, git } from './git-repository.ts'
import { shell } from './run-program.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A plan of one task. */
export const planDue = (due: string, more = ''): string => `anniversary: 2019-09-21
starts: 2019-07-01
asOf: 2019-08-01
language: en
units: { city: { name: 市政协, lead: 秘书长, section: 办公室 } }
activities:
  - id: exhibition
    name: 书画展
    tasks:
      - { id: jury, name: 组织评审, takes: 3wd, due: ${due} }
${more}`

/** What is told of its change in a repository as `planHistory` makes it. */
export const moved = /changed in the plan\t2019-08-23\t2019-08-30\t7 days later/

export interface PlanHistory {
  readonly home: string
  readonly cwd: () => string
  /** Which test it is: for further folders of its own. */
  readonly number: () => number
  readonly put: (name: string, text: string) => void
  /** Runs a line of bash in which `plan` is the program. */
  readonly run: (
    line: string,
    env?: Record<string, string>,
    from?: string,
  ) => { readonly code: number; readonly out: string; readonly err: string }
}

/** For each test a repository of its own, with a campaign whose deadline was 23 August when it was committed, and is 30 August now. */
export const planHistory = (): PlanHistory => {
  const { path: home } = temporaryFolder()
  let cwd = ''
  let number = 0
  const put = (name: string, text: string): void => {
    fs.mkdirSync(join(cwd, name, '..'), { recursive: true })
    fs.writeFileSync(join(cwd, name), text)
  }
  beforeEach(() => {
    number += 1
    cwd = join(home, `仓库 ${number}`)
    fs.mkdirSync(cwd)
    git(cwd, 'init', '--quiet', '--initial-branch', 'main')
    put('campaigns/show/plan.yaml', planDue('8月23日'))
    commitAll(cwd)
    put('campaigns/show/plan.yaml', planDue('8月30日'))
  })
  return {
    home,
    cwd: () => cwd,
    number: () => number,
    put,
    run: (line, env = {}, from = '.') => {
      const { code, out, err } = shell(line, { cwd: join(cwd, from), env })
      return { code, out: String(out), err }
    },
  }
}
