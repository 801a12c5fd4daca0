import type { PlanCommand } from '../command.ts'
import { check } from './check.ts'
import { explain } from './explain.ts'
import { overdue } from './overdue.ts'
import { schedule } from './schedule.ts'
import { schema } from './schema.ts'
import { status } from './status.ts'

/** In the order of the documentation. */
export const commands: readonly PlanCommand[] = [status, schedule, overdue, check, explain, schema]
