/** Backslashes before these make any inline markup inert. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|~#&$]/g, '\\$&')

/**
 * What GitHub turns into mentions, references and links even where it is escaped: `@name`, `#12`, `GH-12`,
 * `https://…`. In a code span none of them fires.
 */
const fires = /@|#\d|^gh-\d|:\/\/|^www\./i

/** Text that cannot mark anything up, mention anybody or become a link; `safeText` goes before it. */
export const inline = (text: string): string =>
  text
    .split(/([\w.@#/:+-]+)/)
    .map((piece, index) => (index % 2 === 1 && fires.test(piece) ? `\`${piece}\`` : escaped(piece)))
    .join('')
