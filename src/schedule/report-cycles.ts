import type { Report } from '../model/problem.ts'
import type { Task } from '../model/task.ts'
import type { Network } from './network.ts'

/** Says each cycle once; a cycle that every member of a fanned-out rule has is the same cycle. */
export const reportCycles = ({ nodes, cycles }: Network<Task>, report: Report): void => {
  const said = new Set<string>()
  for (const { tasks: ranks } of cycles) {
    const tasks = ranks.map((rank) => nodes[rank]!)
    const key = tasks
      .map(({ rule }) => rule.place.source.path + rule.place.start)
      .sort()
      .join(' ')
    if (said.has(key)) continue
    said.add(key)
    const edges = tasks.map((task, at) => {
      const next = tasks[(at + 1) % tasks.length]!
      return { next, place: task.links.find(({ from }) => from === next.index)!.written.place }
    })
    report(
      'dependency-cycle',
      edges[0]!.place,
      ['dependencyCycle', { path: [...tasks, tasks[0]!].map(({ id }) => id) }],
      {
        related: edges.slice(1).map(({ next, place }) => ({ place, message: ['waitsFor', { id: next.id }] })),
      },
    )
  }
}
