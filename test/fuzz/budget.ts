/**
 * How often a fuzz test tries something. `FUZZ_ROUNDS=100` tries a hundred times as much, `FUZZ_SEED=7` something else:
 * `FUZZ_ROUNDS=100 FUZZ_SEED=7 npx vitest run --config test/vitest.config.ts test/fuzz test/properties`.
 */
const rounds = Math.max(1, Number(process.env.FUZZ_ROUNDS) || 1)
const shift = Number(process.env.FUZZ_SEED) || 0

/** For `fc.assert`: a seed of its own for each test, and the number of runs. */
export const budget = (seed: number, usual: number): { readonly seed: number; readonly numRuns: number } => ({
  seed: seed + shift,
  numRuns: usual * rounds,
})

/** For `it(…, longEnough)`: a test that does more may take longer. */
export const longEnough = 30_000 * rounds
