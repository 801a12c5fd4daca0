/** A small seeded generator (mulberry32): the same seed gives the same numbers for ever. */
export type Random = {
  /** A whole number from lo to hi, both included. */
  int: (lo: number, hi: number) => number
  chance: (probability: number) => boolean
  pick: <T>(items: readonly T[]) => T
  /** One of the items, by weight. */
  weighted: <T>(items: readonly (readonly [number, T])[]) => T
  shuffle: <T>(items: readonly T[]) => T[]
  /** Some of the items, in their order. */
  some: <T>(items: readonly T[], lo: number, hi: number) => T[]
}

export function createRandom(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (lo: number, hi: number): number => lo + Math.floor(next() * (hi - lo + 1))
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error('nothing to pick from')
    return items[int(0, items.length - 1)] as T
  }
  const shuffle = <T>(items: readonly T[]): T[] => {
    const rest = [...items]
    const out: T[] = []
    while (rest.length > 0) out.push(...rest.splice(int(0, rest.length - 1), 1))
    return out
  }
  return {
    int,
    chance: (probability) => next() < probability,
    pick,
    weighted: (items) => {
      let left = next() * items.reduce((sum, [weight]) => sum + weight, 0)
      for (const [weight, item] of items) {
        left -= weight
        if (left < 0) return item
      }
      return pick(items)[1]
    },
    shuffle,
    some: (items, lo, hi) => {
      const chosen = new Set(shuffle(items.map((_, index) => index)).slice(0, int(lo, hi)))
      return items.filter((_, index) => chosen.has(index))
    },
  }
}
