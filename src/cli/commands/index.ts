import type { PlanCommand } from '../command.ts'
import { accept } from './accept.ts'
import { bulletin } from './bulletin.ts'
import { check } from './check.ts'
import { completion } from './completion.ts'
import { diff } from './diff.ts'
import { done } from './done.ts'
import { drop } from './drop.ts'
import { explain } from './explain.ts'
import { export as exportTo } from './export.ts'
import { extend } from './extend.ts'
import { import as importFrom } from './import.ts'
import { init } from './init.ts'
import { log } from './log.ts'
import { next } from './next.ts'
import { overdue } from './overdue.ts'
import { remind } from './remind.ts'
import { report } from './report.ts'
import { return as sendBack } from './return.ts'
import { schedule } from './schedule.ts'
import { schema } from './schema.ts'
import { show } from './show.ts'
import { start } from './start.ts'
import { status } from './status.ts'
import { why } from './why.ts'

/** In the order of the documentation. */
export const commands: readonly PlanCommand[] = [
  status,
  schedule,
  overdue,
  next,
  show,
  why,
  remind,
  bulletin,
  start,
  done,
  report,
  accept,
  sendBack,
  drop,
  extend,
  log,
  exportTo,
  importFrom,
  diff,
  check,
  explain,
  init,
  schema,
  completion,
]
