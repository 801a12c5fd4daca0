/** TaskJuggler's own words for the groups that are not of the plan; no activity may take them. */
export const ownIds = ['fixed_days', 'gaps'] as const

/**
 * Names for the parts of a plan by TaskJuggler's rules: ASCII letters, digits and `_`, no digit first, each once among its
 * neighbours. `b-2` becomes `b_2`, `2019-08` `m2019_08`; of a Chinese id nothing is left, and it is called by its rank: `t3`.
 */
export const safeIds = (taken: Iterable<string> = []): ((id: string, rank: string) => string) => {
  const used = new Set(taken)
  return (id, rank) => {
    const plain = id.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^_+|_+$/g, '')
    const stem = plain === '' ? rank : /^[0-9]/.test(plain) ? `${rank[0]}${plain}` : plain
    let name = stem
    for (let number = 2; used.has(name); number++) name = `${stem}_${number}`
    used.add(name)
    return name
  }
}
