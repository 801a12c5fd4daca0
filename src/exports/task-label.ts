import type { Task } from '../model/task.ts'

/** A task's name, with its period and with who does it, unless the name says so already. */
export const taskLabel = (
  { name, period }: Task,
  who: string | undefined,
  by: (task: string, who: string) => string,
): string => {
  const dated = period === undefined ? name : `${name} ${period}`
  return who === undefined || name.includes(who) ? dated : by(dated, who)
}
