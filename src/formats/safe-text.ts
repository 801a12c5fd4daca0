const hex = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`

/** ASCII, Chinese and its punctuation: nothing to do, and nothing slow to ask. */
const plainText =
  /^[\x20-\x7e\u00b7\u2014\u2018\u2019\u201c\u201d\u2026\u2588\u2591\u3000-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/

/**
 * Control and C1 characters, lone surrogates, and all that is invisible or turns the writing direction: soft hyphen,
 * fillers, zero-width, line and paragraph separators, variation selectors, annotation and tag characters.
 */
const hidden = new RegExp(
  '[\\0-\\x1f\\x7f-\\x9f\\xad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e' +
    '\\u2060-\\u206f\\u3164\\ud800-\\udfff\\ufe00-\\ufe0d\\ufeff\\uffa0\\ufff0-\\ufffb\\ufffe\\uffff' +
    '\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}]',
  'gu',
)

/** An emoji's wish to be drawn in colour, or not: it says nothing, and terminals disagree on its width. */
const emojiStyle = /[\ufe0e\ufe0f]/g

const markFlood = (): RegExp => /(\p{M}{4})\p{M}+/gu

/** Whether a text holds what a reader cannot see, or more combining marks in a row than any script has. */
export const isDeceptive = (text: string): boolean =>
  !plainText.test(text) && (text.search(hidden) !== -1 || text.search(markFlood()) !== -1)

/** What build servers obey in a log: `::name::` at a line's start, `##[name]`, `##vso[name]` anywhere. */
export const breakCommands = (text: string): string => {
  // Asking first is cheaper than replacing nothing, and a table asks for each of its cells.
  if (!text.includes('::') && !text.includes('##')) return text
  return text.replaceAll('::', ':\\u{3a}').replace(/##(?=[A-Za-z]{0,20}\[)/g, '#\\u{23}')
}

/**
 * Makes text from a plan harmless wherever it is shown, on one line. What a reader cannot see is spelled out
 * (`'a\u202eb'` becomes `a\u{202e}b`), line breaks and tabs become a blank, more than four combining marks in a row are
 * cut. Every format calls this for every text, last before its own escaping.
 */
export const safeText = (text: string): string => {
  const line = /[\t\n]/.test(text) ? text.replace(/\r?\n|\t/g, ' ') : text
  const visible = plainText.test(line)
    ? line
    : line.replace(emojiStyle, '').replace(hidden, hex).replace(markFlood(), '$1')
  return breakCommands(visible)
}

/** The same, but line breaks stay: for cells that a format sets on several lines. */
export const safeLines = (text: string): string =>
  text.includes('\n') ? text.split(/\r?\n/).map(safeText).join('\n') : safeText(text)
