import { showPage } from '../../reports/show.ts'
import { showJson } from '../../reports/show-json.ts'
import { loadShowWords } from '../../words/index.ts'
import type { RunCommand } from '../command.ts'
import { openTasks } from '../open-tasks.ts'
import { commonOptions } from '../options.ts'
import { print } from '../print.ts'
import { openTaskOptions } from '../task-options.ts'
import { exit } from '../trouble.ts'

export const runShow: RunCommand = async (world, addresses, raw, words) => {
  const options = commonOptions(raw, words)
  const opened = await openTasks(world, addresses, openTaskOptions(raw, options), words)
  const { analysis, language, words: report } = opened
  const show = await loadShowWords(language)
  const tasks = opened.tasks.map(({ index }) => index)
  const page = () => showPage(analysis, report, show, tasks)
  await print(world, { page, json: () => showJson(analysis, tasks) }, options, language)
  return exit.ok
}
