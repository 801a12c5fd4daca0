import type { CommandGroup } from '../words/index.ts'
import type { PlanCommand } from './command.ts'

/** In the order in which `plan --help` lists them. */
export const commandGroups: readonly CommandGroup[] = ['daily', 'sending', 'logging', 'exchanging', 'mending', 'other']

/** Where each command is listed. */
export const groupOfCommand: Readonly<Record<PlanCommand['name'], CommandGroup>> = {
  status: 'daily',
  schedule: 'daily',
  overdue: 'daily',
  next: 'daily',
  show: 'daily',
  why: 'daily',
  remind: 'sending',
  bulletin: 'sending',
  start: 'logging',
  done: 'logging',
  report: 'logging',
  accept: 'logging',
  return: 'logging',
  drop: 'logging',
  extend: 'logging',
  log: 'logging',
  export: 'exchanging',
  import: 'exchanging',
  diff: 'mending',
  check: 'mending',
  explain: 'mending',
  init: 'mending',
  schema: 'other',
  completion: 'other',
}
