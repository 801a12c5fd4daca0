import { whyPage } from '../../reports/why.ts'
import { whyJson } from '../../reports/why-json.ts'
import type { Supposition } from '../../status/supposition.ts'
import { remediesFor } from '../../what-if/remedies.ts'
import { suppose } from '../../what-if/suppose.ts'
import { loadWhyWords } from '../../words/index.ts'
import type { RunCommand } from '../command.ts'
import { openTasks, tasksAt } from '../open-tasks.ts'
import { commonOptions } from '../options.ts'
import { print } from '../print.ts'
import { readSupposition } from '../read-supposition.ts'
import { openTaskOptions } from '../task-options.ts'
import { exit } from '../trouble.ts'

export const runWhy: RunCommand = async (world, addresses, raw, words) => {
  const options = commonOptions(raw, words)
  const opened = await openTasks(world, addresses, openTaskOptions(raw, options), words)
  const { analysis, language, words: report, command } = opened
  const why = await loadWhyWords(language)
  const saying = { language, report, why, command }
  const suppositions: Supposition[] = []
  for (const written of (raw.if as readonly string[] | undefined) ?? []) {
    const find = (address: string) => tasksAt(address, opened)
    suppositions.push(...(await readSupposition(written, analysis, find, saying)))
  }
  // Each is a new analysis of the plan, and told for people and for machines.
  const known = new Map<number, ReturnType<typeof remediesFor>>()
  const question = {
    tasks: opened.tasks.map(({ index }) => index),
    supposed:
      suppositions.length === 0 ? undefined : { suppositions, after: suppose(analysis, analysis.asOf, suppositions) },
    remediesFor: (task: number) => {
      if (!known.has(task)) known.set(task, remediesFor(task, analysis))
      return known.get(task)
    },
  }
  const page = () => whyPage(analysis, report, why, question)
  await print(world, { page, json: () => whyJson(analysis, question) }, options, language)
  return exit.ok
}
