import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Has V8 look for what nobody needs any more, now. Left to itself it looks again when the heap has grown to three times of
 * what it found alive the last time, which for a large plan is while the trees of its files are still needed. Where it
 * cannot be asked (flags are the engine's own business) nothing happens but that more memory is taken.
 */
export const collectGarbage = (): void => {
  try {
    setFlagsFromString('--expose-gc')
    const collect: unknown = runInNewContext('gc')
    if (typeof collect === 'function') collect()
  } catch {
    // It was an offer.
  }
}
