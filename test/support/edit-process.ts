import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'

/** Starts `edit-child.js`, which says what it can do; it edits with the built program. */
export const editProcess = (what: 'increment' | 'fill' | 'hold' | 'meet', ...given: readonly string[]): ChildProcess =>
  fork(
    fileURLToPath(new URL('edit-child.js', import.meta.url)),
    [inject('plan').replace(/bin\/plan\.js$/, 'dist/plan.js'), what, ...given],
    {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  )

/** The exit code, or the signal that has ended it. */
export const endOf = (child: ChildProcess): Promise<number | NodeJS.Signals | null> =>
  new Promise((resolve) => child.once('close', (code, signal) => resolve(signal ?? code)))

/** When it has written for the first time, or is in the middle of an edit. */
export const whenReady = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => child.stdout!.once('data', resolve))
