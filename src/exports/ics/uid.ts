/**
 * An id in letters that every calendar takes, in the name of a file as well: `征文` is `_5f81__6587_`, and `_` itself is
 * `__`. No two ids become one.
 */
const plain = (id: string, kept: RegExp): string =>
  Array.from(id, (sign) =>
    sign === '_' ? '__' : kept.test(sign) ? sign : `_${sign.codePointAt(0)!.toString(16)}_`,
  ).join('')

const inId = /[A-Za-z0-9-]/
const inAddress = /[A-Za-z0-9.@-]/

/**
 * What a calendar knows an event by: `anniversary-70.exhibition.collect@jingning`, with `+` for the `#` of a period. It
 * comes from ids alone, so that an event whose title or day has changed is still the same event.
 */
export const taskUid = (campaign: string, address: string): string =>
  `${plain(campaign, inId)}.${address
    .split('#')
    .map((part) => plain(part, inAddress))
    .join('+')}`

/** For a day that has a name in the campaign; no task's can be the same. */
export const dayUid = (campaign: string, ...names: readonly string[]): string =>
  [campaign, ...names].map((name) => plain(name, inId)).join('+')
