import type { Message } from '../model/message.ts'
import type { Code, defaultSeverity, Fix, Related } from '../model/problem.ts'
import type { Place, Source } from '../model/source.ts'
import type { Based } from './based.ts'
import type { Checked } from './checked.ts'

/** What a rule found; the runner adds the rule's name and its severity. */
export interface Finding {
  readonly place: Place
  readonly message: Message
  readonly help?: Message
  readonly related?: readonly Related[]
  readonly fix?: Fix | undefined
}

/** The numbers that a campaign may set for a rule under `checks:`, by name. */
type Options = Readonly<Record<string, number>>

interface Rule<C extends Code> {
  readonly code: C
  readonly severity: (typeof defaultSeverity)[C]
  /** The rule's options with their defaults. */
  readonly options?: Options
}

/** A rule that looks at a plan. */
interface PlanRule<C extends Code> extends Rule<C> {
  run(checked: Checked, options: Options): Iterable<Finding>
}

/** A rule that looks at a plan beside what it was. */
interface BaseRule<C extends Code> extends Rule<C> {
  compare(checked: Checked, base: Based, options: Options): Iterable<Finding>
}

/** A rule that looks at a text, whether or not a plan could be made of it. */
interface TextRule<C extends Code> extends Rule<C> {
  scan(source: Source): Iterable<Finding>
}

// One member for each code, so that a rule's severity is surely the one that the table of all rules says.
export type PlanCheck = { [C in Code]: PlanRule<C> }[Code]
export type BaseCheck = { [C in Code]: BaseRule<C> }[Code]
export type TextCheck = { [C in Code]: TextRule<C> }[Code]

/** One rule of `plan check`: facts and a generator. */
export type Check = PlanCheck | BaseCheck | TextCheck
