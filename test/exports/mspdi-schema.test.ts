import { expect, it } from 'vitest'
import type { XmlElement } from '../support/xml-tree.ts'
import { exportedCampaign } from './mspdi-reader.ts'

/**
 * What may stand in an element, in its order: the schema of the Project SDK (mspdi_pj12.xsd, as documented), and between
 * its elements those that Project 2010 added. Project refuses what stands elsewhere.
 */
const schema: Readonly<Record<string, string>> = {
  Project:
    'SaveVersion UID Name GUID Title Subject Category Company Manager Author CreationDate Revision LastSaved ScheduleFromStart StartDate FinishDate FYStartDate CriticalSlackLimit CurrencyDigits CurrencySymbol CurrencyCode CurrencySymbolPosition CalendarUID DefaultStartTime DefaultFinishTime MinutesPerDay MinutesPerWeek DaysPerMonth DefaultTaskType DefaultFixedCostAccrual DefaultStandardRate DefaultOvertimeRate DurationFormat WorkFormat EditableActualCosts HonorConstraints EarnedValueMethod InsertedProjectsLikeSummary MultipleCriticalPaths NewTasksEffortDriven NewTasksEstimated SplitsInProgressTasks SpreadActualCost SpreadPercentComplete TaskUpdatesResource FiscalYearStart WeekStartDay MoveCompletedEndsBack MoveRemainingStartsBack MoveRemainingStartsForward MoveCompletedEndsForward BaselineForEarnedValue AutoAddNewResourcesAndTasks StatusDate CurrentDate MicrosoftProjectServerURL Autolink NewTaskStartDate NewTasksAreManual DefaultTaskEVMethod ProjectExternallyEdited ExtendedCreationDate ActualsInSync RemoveFileProperties AdminProject OutlineCodes WBSMasks ExtendedAttributes Calendars Tasks Resources Assignments',
  ExtendedAttributes: 'ExtendedAttribute*',
  ExtendedAttribute:
    'FieldID FieldName CFType Guid ElemType MaxMultiValues UserDef Alias Value ValueGUID DurationFormat',
  Calendars: 'Calendar*',
  Calendar: 'UID Name IsBaseCalendar BaseCalendarUID WeekDays Exceptions WorkWeeks',
  WeekDays: 'WeekDay*',
  WeekDay: 'DayType DayWorking TimePeriod WorkingTimes',
  Exceptions: 'Exception*',
  Exception:
    'EnteredByOccurrences TimePeriod Occurrences Name Type Period DaysOfWeek MonthItem MonthPosition Month MonthDay DayWorking WorkingTimes',
  TimePeriod: 'FromDate ToDate',
  WorkingTimes: 'WorkingTime*',
  WorkingTime: 'FromTime ToTime',
  Tasks: 'Task*',
  Task: 'UID GUID ID Name Active Manual Type IsNull CreateDate Contact WBS WBSLevel OutlineNumber OutlineLevel Priority Start Finish Duration ManualStart ManualFinish ManualDuration DurationFormat Work Stop Resume ResumeValid EffortDriven Recurring OverAllocated Estimated Milestone Summary DisplayAsSummary Critical IsSubproject IsSubprojectReadOnly SubprojectName ExternalTask ExternalTaskProject EarlyStart EarlyFinish LateStart LateFinish StartVariance FinishVariance WorkVariance FreeSlack TotalSlack FixedCost FixedCostAccrual PercentComplete PercentWorkComplete Cost OvertimeCost OvertimeWork ActualStart ActualFinish ActualDuration ActualCost ActualOvertimeCost ActualWork ActualOvertimeWork RegularWork RemainingDuration RemainingCost RemainingWork RemainingOvertimeCost RemainingOvertimeWork ACWP CV ConstraintType CalendarUID ConstraintDate Deadline LevelAssignments LevelingCanSplit LevelingDelay LevelingDelayFormat PreLeveledStart PreLeveledFinish Hyperlink HyperlinkAddress HyperlinkSubAddress IgnoreResourceCalendar Notes HideBar Rollup BCWS BCWP PhysicalPercentComplete EarnedValueMethod PredecessorLink* ActualWorkProtected ActualOvertimeWorkProtected ExtendedAttribute* Baseline OutlineCode IsPublished StatusManager CommitmentStart CommitmentFinish CommitmentType TimephasedData',
  PredecessorLink: 'PredecessorUID Type CrossProject CrossProjectName LinkLag LagFormat',
  Resources: 'Resource*',
  Resource:
    'UID GUID ID Name Type IsNull Initials Phonetics NTAccount MaterialLabel Code Group WorkGroup EmailAddress Hyperlink HyperlinkAddress HyperlinkSubAddress MaxUnits PeakUnits OverAllocated',
  Assignments: 'Assignment*',
  Assignment:
    'UID GUID TaskUID ResourceUID PercentWorkComplete ActualCost ActualFinish ActualOvertimeCost ActualOvertimeWork ActualStart ActualWork ACWP Confirmed Cost CostRateTable CostVariance CV Delay Finish FinishVariance Hyperlink HyperlinkAddress HyperlinkSubAddress WorkVariance HasFixedRateUnits FixedMaterial LevelingDelay LevelingDelayFormat LinkedFields Milestone Notes Overallocated OvertimeCost OvertimeWork PeakUnits RegularWork RemainingCost RemainingOvertimeCost RemainingOvertimeWork RemainingWork ResponsePending Start Stop Resume StartVariance Units UpdateNeeded VAC Work WorkContour',
}

const expectInOrder = (element: XmlElement): void => {
  const allowed = schema[element.name]?.split(' ')
  if (allowed === undefined) {
    expect(element.children, element.name).toEqual([])
    return
  }
  let at = -1
  for (const child of element.children) {
    const next = allowed.findIndex((name) => name.replace('*', '') === child.name)
    expect(next, `${child.name} in ${element.name}`).toBeGreaterThanOrEqual(at)
    if (next === at) expect(allowed[next], `a second ${child.name} in ${element.name}`).toContain('*')
    at = next
    expectInOrder(child)
  }
}

it.each(['example', 'anniversary-70', 'key-work-2019'])('%s keeps to the order of the schema', async (id) => {
  const project = await exportedCampaign(id)
  expect(project.attributes).toEqual({ xmlns: 'http://schemas.microsoft.com/project' })
  expectInOrder(project)
})
