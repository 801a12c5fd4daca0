import type { Check } from './check.ts'
import { calendarUnknownYear } from './rules/calendar-unknown-year.ts'
import { classified } from './rules/classified.ts'
import { crowdedDay } from './rules/crowded-day.ts'
import { dateOnDayOff } from './rules/date-on-day-off.ts'
import { deadlineAfterNeed } from './rules/deadline-after-need.ts'
import { deadlineMoved } from './rules/deadline-moved.ts'
import { deadlineUnreachable } from './rules/deadline-unreachable.ts'
import { doneWithoutEvidence } from './rules/done-without-evidence.ts'
import { dueOnDayOff } from './rules/due-on-day-off.ts'
import { extensionNotLater } from './rules/extension-not-later.ts'
import { extensionUnapproved } from './rules/extension-unapproved.ts'
import { jointWithoutTask } from './rules/joint-without-task.ts'
import { logAfterClosed } from './rules/log-after-closed.ts'
import { logContradiction } from './rules/log-contradiction.ts'
import { logOutOfOrder } from './rules/log-out-of-order.ts'
import { logRewritten } from './rules/log-rewritten.ts'
import { missingResponsibility } from './rules/missing-responsibility.ts'
import { outsideCampaign } from './rules/outside-campaign.ts'
import { personalData } from './rules/personal-data.ts'
import { redundantDependency } from './rules/redundant-dependency.ts'
import { taskVanished } from './rules/task-vanished.ts'
import { undecided } from './rules/undecided.ts'
import { unusedAnchor } from './rules/unused-anchor.ts'
import { unusedUnit } from './rules/unused-unit.ts'

/** Every rule that looks at a plan or its texts, in the order of the documentation. What is found while reading is not here. */
export const checks: readonly Check[] = [
  unusedUnit,
  unusedAnchor,
  redundantDependency,
  deadlineUnreachable,
  deadlineAfterNeed,
  dueOnDayOff,
  dateOnDayOff,
  outsideCampaign,
  calendarUnknownYear,
  crowdedDay,
  missingResponsibility,
  jointWithoutTask,
  undecided,
  logOutOfOrder,
  logContradiction,
  logAfterClosed,
  extensionUnapproved,
  extensionNotLater,
  doneWithoutEvidence,
  deadlineMoved,
  logRewritten,
  taskVanished,
  personalData,
  classified,
]
