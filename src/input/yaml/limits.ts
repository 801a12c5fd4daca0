/** How deep maps and lists may stand in each other: a plan needs about eight levels. */
export const maximumDepth = 64

/** How many scalars, colons, dashes, commas and brackets a text may have: one of 4 MiB that people wrote has about half a million. */
export const maximumTokens = 1_000_000
