import type { WriteReason } from '../words/index.ts'

/** Exit codes: fine, findings, could not do it, a bug of ours. An interrupted program ends by its signal. */
export const exit = { ok: 0, findings: 1, failed: 2, bug: 3 } as const

export type ExitCode = (typeof exit)[keyof typeof exit]

/** What the user asked for cannot be done: told in one or two lines, exit 2. */
export class UsageError extends Error {
  readonly help: readonly string[]

  constructor(message: string, ...help: readonly string[]) {
    super(message)
    this.name = 'UsageError'
    this.help = help
  }
}

/** Output could not be written: a full disk, a read-only file, a file that somebody else is writing. */
export class OutputTrouble extends Error {
  readonly path: string
  readonly reason: WriteReason

  constructor(path: string, reason: WriteReason) {
    super(reason.why === 'other' ? reason.detail : reason.why)
    this.name = 'OutputTrouble'
    this.path = path
    this.reason = reason
  }
}

// By name and not by class: a command is bundled by itself and brings its own copy of the classes.

export const isUsageError = (error: unknown): error is UsageError =>
  error instanceof Error && error.name === 'UsageError'

export const isOutputTrouble = (error: unknown): error is OutputTrouble =>
  error instanceof Error && error.name === 'OutputTrouble'
