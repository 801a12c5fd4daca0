/** What stands around the texts of a letter, in each way to send it. Texts come here safe for their channel. */
export interface ChannelWords {
  /** As many characters as a telephone shows at once: 汉字 are twice as wide as letters, and say more. */
  readonly screen: number
  /** What a paragraph begins with; it survives pasting. */
  readonly indent: string
  /** Paragraphs that are not indented need air between the chapters. */
  readonly isSpaced: boolean
  readonly heading: (title: string, period: string) => string
  /** Behind a heading: which of several messages this is. */
  readonly part: (part: number, parts: number) => string
  readonly chapter: (label: string, title: string) => string
  /** Behind the title of a chapter that began in the message before. */
  readonly continued: string
  readonly item: (label: string, title: string, text: string) => string
  /** Where an item had to be cut. */
  readonly cut: string
  /** The same in a short message. */
  readonly shortCut: string

  /** What a short message begins with; operators want a signature in these brackets. Recipient and part may be empty. */
  readonly shortHead: (signature: string, recipient: string, part: string) => string
  readonly shortClauses: (clauses: readonly string[]) => string

  /** The key under which Feishu looks for this language. */
  readonly feishuLanguage: 'zh_cn' | 'en_us'

  /** Whom the sender names in the group, typed by hand. */
  readonly mentionHint: (names: readonly string[]) => string
  readonly characters: (count: number) => string
  /** What is told of a message in one line above it. */
  readonly facts: (facts: readonly string[]) => string
}
