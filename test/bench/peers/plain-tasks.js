// What other tools are given: the same tasks, days and links as our campaign, worked out by us and written in their words.

/** A day (since 1970-01-01) as `2019-07-22`. */
export const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** The tasks of an analysis, plainly. `shift` moves all days, for tools that only know what is late today. */
export const plainTasks = (analysis, shift = 0) =>
  analysis.standings.map(({ task, deadline, facts }) => ({
    rank: task.index,
    id: `t${task.index}`,
    name: task.name,
    days: task.takes.count,
    due: deadline === undefined ? undefined : deadline + shift,
    isClosed: facts.state === 'done' || facts.state === 'accepted' || facts.state === 'dropped',
    after: [...new Set(task.links.map(({ from }) => from))].map((from) => `t${from}`),
  }))
