import type { Plan } from '../analysis.ts'
import type { Dependency } from '../model/campaign.ts'
import { groupBy } from '../model/group-by.ts'
import type { Link, Task } from '../model/task.ts'
import type { Pair } from './pair-tasks.ts'

/** A dependency as each side writes it; undefined where a side has none. */
interface Differing {
  readonly before: string | undefined
  readonly after: string | undefined
}

interface Written {
  readonly dependency: Dependency
  /** What its links say, each: whom it waits for, how, and how long. */
  readonly links: readonly string[]
  /** Whom it waits for. */
  readonly from: string
}

const linkText = ({ type, lag }: Link, from: string): string => JSON.stringify([from, type, lag.count, lag.unit])

/** The dependencies of a task that lead somewhere, as they are written, each with the links it stands for. */
const writtenOf = ({ index }: Task, { network }: Plan, addressOf: (address: string) => string): readonly Written[] => {
  const { nodes } = network
  const byDependency = groupBy(nodes[index]!.links, ({ written }) => written)
  return [...byDependency].map(([dependency, links]) => {
    const named = links.map((link) => ({ link, from: addressOf(nodes[link.from]!.id) }))
    return {
      dependency,
      links: named.map(({ link, from }) => linkText(link, from)),
      from: named.map(({ from }) => from).join(' '),
    }
  })
}

/**
 * The dependencies that one side has and the other has not, and those that wait for the same in another way. The same words
 * are the same dependency, though they may stand for more members now; so are other words for the same links.
 */
export const compareDependencies = (
  tasks: Pair<Task>,
  plans: Pair<Plan>,
  addressNow: (address: string) => string,
): readonly Differing[] => {
  const before = writtenOf(tasks.before, plans.before, addressNow)
  const after = writtenOf(tasks.after, plans.after, (address) => address)
  const without = (these: readonly Written[], others: readonly Written[]): Written[] => {
    const words = new Set(others.map(({ dependency }) => dependency.text))
    const links = new Set(others.flatMap((each) => each.links))
    return these.filter((each) => !words.has(each.dependency.text) && !each.links.every((link) => links.has(link)))
  }
  const added = without(after, before)
  const removed = without(before, after)
  const changed = new Set<Written>()
  const differing: Differing[] = removed.map((old) => {
    const same = added.find((each) => each.from === old.from && !changed.has(each))
    if (same !== undefined) changed.add(same)
    return { before: old.dependency.text, after: same?.dependency.text }
  })
  for (const each of added) {
    if (!changed.has(each)) differing.push({ before: undefined, after: each.dependency.text })
  }
  return differing
}
