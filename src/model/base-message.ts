import type { Day } from './day.ts'

/** What is wrong with a change: sentences about a plan beside the one that it was. */
export interface BaseMessages {
  deadlineMoved: {
    readonly id: string
    readonly before: Day
    /** Undefined where it has none any more. */
    readonly after: Day | undefined
    readonly others: number
    readonly hasBegun: boolean
  }
  deadlineMovedHelp: { readonly isEvent: boolean }
  datesMoved: { readonly what: 'anniversary' | 'calendar' | 'anchor'; readonly name: string; readonly count: number }
  datesMovedHelp: Record<string, never>
  deadlineWas: { readonly day: Day }
  logChanged: { readonly id: string; readonly day: Day }
  logRemoved: { readonly id: string; readonly day: Day }
  logReordered: { readonly id: string; readonly day: Day }
  logRewrittenHelp: Record<string, never>
  entryWas: Record<string, never>
  /** The members that it is gone for; none are named where it is gone for all. */
  taskVanished: { readonly id: string; readonly name: string; readonly members: readonly string[] }
  taskVanishedHelp: Record<string, never>
  taskWas: Record<string, never>
  campaignVanished: { readonly name: string; readonly count: number }
  campaignVanishedHelp: Record<string, never>
}
