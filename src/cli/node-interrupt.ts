const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What must be put in order before the program ends. */
const cleanups = new Set<() => void>()

const interrupted = (signal: NodeJS.Signals): void => {
  for (const cleanup of cleanups) cleanup()
  for (const each of signals) process.removeListener(each, interrupted)
  // Ended by the signal and not by an exit code: that is how a shell knows that its script was interrupted too.
  process.kill(process.pid, signal)
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/**
 * From now on a signal that ends the program is held up until the code that runs has come to a pause; then `cleanup` is
 * called and the program ends. Gives what ends this, which takes a moment: who does much in one go waits for it.
 */
export const onInterrupt = (cleanup: () => void): (() => Promise<void>) => {
  if (cleanups.size === 0) for (const signal of signals) process.on(signal, interrupted)
  cleanups.add(cleanup)
  return async () => {
    // A signal that has come in the meantime is delivered between two turns of the event loop, and would else be lost.
    await turn()
    await turn()
    cleanups.delete(cleanup)
    if (cleanups.size === 0) for (const signal of signals) process.removeListener(signal, interrupted)
  }
}
