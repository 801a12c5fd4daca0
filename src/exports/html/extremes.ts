/** The least of some numbers; `Math.min(...)` has no room for those of a large plan. */
export const least = (numbers: readonly number[]): number =>
  numbers.reduce((found, number) => Math.min(found, number), Infinity)

export const greatest = (numbers: readonly number[]): number =>
  numbers.reduce((found, number) => Math.max(found, number), -Infinity)
