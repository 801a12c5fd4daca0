/** Robots know no escapes: a sign that would mark something up gives way to its full-width twin, which looks the same. */
const twin = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)

/** `@所有人` names everybody; the sign within an address of mail names nobody. */
const withoutCalls = (text: string): string => text.replace(/(?<![\w.+-])@/g, twin)

/** What is written as a link leads where it says; programs on the reader's machine are not called by a letter. */
const withoutCallsOfPrograms = (text: string): string => text.replace(/(?<!\bhttps?):(?=\/\/)/gi, twin)

/** For channels that take plain text: no tag, nobody mentioned. */
export const inertText = (text: string): string => withoutCallsOfPrograms(withoutCalls(text.replace(/[<>]/g, twin)))

/**
 * For channels with a Markdown of their own: `**`, `#`, `[…](…)`, `<font>`, `&lt;`, code, quotes and lists are only
 * signs.
 */
export const inertMarkup = (text: string): string =>
  inertText(text.replace(/[&*#[\]`_~|\\]/g, twin).replace(/^[-+=!]+/, (signs) => [...signs].map(twin).join('')))
