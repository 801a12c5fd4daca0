import type { Plan } from '../analysis.ts'
import type { CheckSetting } from '../model/campaign.ts'
import { type Code, defaultSeverity, inOrder, type Problem, problem, type Severity } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { baseRules } from './base-rules.ts'
import { type Based, basedOn } from './based.ts'
import type { Check, Finding } from './check.ts'
import { type Checked, checkedOf } from './checked.ts'
import { findIgnores, type Ignore, type IgnoredProblem, sift } from './ignore.ts'
import { checks } from './index.ts'

export interface CheckResult {
  /** All that is wrong, by file, line, column, rule. */
  readonly problems: readonly Problem[]
  /** What comments silenced, in the same order. */
  readonly ignored: readonly IgnoredProblem[]
}

type Settings = ReadonlyMap<Code, CheckSetting>

/** What was found while reading and may still be weighed by a campaign; after all others something is missing from the plan. */
const weighable: ReadonlySet<Code> = new Set<Code>(['unknown-section', 'log-unknown-task'])

const severityOf = (code: Code, settings: Settings): Severity | 'off' =>
  settings.get(code)?.severity ?? defaultSeverity[code]

const findingsOf = (
  check: Check,
  checked: Checked | undefined,
  sources: readonly Source[],
  settings: Settings,
  base: Based | undefined,
): Iterable<Finding> => {
  if ('scan' in check) return sources.flatMap((source) => [...check.scan(source)])
  if (checked === undefined) return []
  const options = { ...check.options, ...Object.fromEntries(settings.get(check.code)?.options ?? []) }
  if ('compare' in check) return base === undefined ? [] : check.compare(checked, base, options)
  return check.run(checked, options)
}

const weighed = (problems: Iterable<Problem>, settings: Settings): readonly Problem[] =>
  [...problems].flatMap((each) => {
    const severity = severityOf(each.code, settings)
    return severity === 'off' ? [] : [{ ...each, severity }]
  })

/**
 * Ignore comments that silenced nothing. A rule that is off or could not see the whole plan may have had something to
 * silence; one that compares had it once, and has nothing any more once the change is the base.
 */
const unusedIgnores = (unused: readonly Ignore[], checked: Checked | undefined, settings: Settings): Problem[] => {
  if (checked === undefined || !checked.doubts.none || checked.network.cycles.length > 0) return []
  return unused
    .filter(({ code }) => severityOf(code, settings) !== 'off' && !baseRules.has(code))
    .map(({ code, place, fix }) =>
      problem('unused-ignore', place, ['unusedIgnore', { name: code }], { help: ['unusedIgnoreHelp', {}], fix }),
    )
}

/**
 * All rules on a plan, with what was found while reading it. The campaign's `checks` set severities; comments silence
 * single findings. `plan` is missing where too little could be read: then only the texts are looked at. `base` is the plan
 * that it was, for the rules that compare.
 */
export const runChecks = (
  plan: Plan | undefined,
  reading: readonly Problem[],
  sources: readonly Source[],
  settings: Settings = plan?.campaign.checks ?? new Map(),
  base?: Plan,
): CheckResult => {
  const checked = plan === undefined ? undefined : checkedOf(plan, reading)
  const based = checked === undefined || base === undefined ? undefined : basedOn(base, checked)
  const found: Problem[] = []
  for (const each of reading) {
    if (weighable.has(each.code)) found.push(...weighed([each], settings))
    else found.push(each)
  }
  for (const check of checks) {
    const severity = settings.get(check.code)?.severity ?? check.severity
    if (severity === 'off') continue
    for (const { place, message, help, related, fix } of findingsOf(check, checked, sources, settings, based)) {
      found.push({ code: check.code, severity, place, message, help, related: related ?? [], fix })
    }
  }
  const comments = sources.map(findIgnores)
  const { kept, ignored, unused } = sift(
    inOrder(found),
    comments.flatMap(({ ignores }) => ignores),
  )
  const ofComments = [...comments.flatMap(({ problems }) => problems), ...unusedIgnores(unused, checked, settings)]
  return { problems: inOrder([...kept, ...weighed(ofComments, settings)]), ignored }
}
