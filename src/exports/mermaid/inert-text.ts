import { safeText } from '../../formats/safe-text.ts'

/** Of the signs of ASCII, those that Mermaid has no use for. */
const kept = new Set('!"\'()+,-./=?_')

const fullWidth = (sign: string): string => (kept.has(sign) ? sign : String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

const withoutSigns = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, fullWidth)

/** How Mermaid notes, while it works, what it found as `#35;`: a text that says so already would be turned into something else. */
const withoutMarks = (text: string): string => text.replaceAll('ﬂ°', 'ﬂ °').replaceAll('¶ß', '¶ ß')

/**
 * A text that says nothing to Mermaid, on one line: signs with a meaning are replaced by their full-width likes, `1:1; 50%`
 * is `1：1； 50％`. Put something before it that begins no keyword: a task may be called “title page”.
 */
export const inertText = (text: string): string =>
  withoutMarks(withoutSigns(safeText(withoutSigns(text))))
    .replace(/\s+/g, ' ')
    .trim()
