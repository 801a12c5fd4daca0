import { inline } from '../formats/markdown-text.ts'
import type { Letter } from '../reports/reminder/letter.ts'
import type { ChannelWords } from '../words/index.ts'
import { bare, compose } from './compose.ts'
import { characterCount } from './measure.ts'
import type { Message } from './message.ts'
import type { Portion } from './portion.ts'
import { writeMessages } from './write-messages.ts'

/** At a line's beginning a few more characters would make a list or a rule. */
const paragraph = (line: string): string => line.replace(/^([-+=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2')

/** `1.` or `(1)` is the number of a list, which goes on from chapter to chapter; it wants a blank behind it. */
const label = /^(?:(\d{1,9})\.|\((\d{1,9})\)) ?/

/** The items of a chapter as a list, or a paragraph each where their labels are no numbers. */
const itemBlock = (items: readonly string[]): string =>
  items.every((item) => label.test(item))
    ? items.map((item) => item.replace(label, (_, dotted, enclosed) => `${dotted ?? enclosed}. `)).join('\n')
    : items.map(paragraph).join('\n\n')

/** For issues, mails and documents; as long as it likes, in one piece. */
export const writeMarkdown = (letter: Letter, words: ChannelWords): readonly Message[] => {
  const content = (portion: Portion): string => {
    const { heading, salutation, opening, chapters, closing, signature } = compose(portion, words, {
      text: inline,
      chapter: bare,
      title: (text) => `**${text}**`,
    })
    const blocks = [
      `# ${heading}`,
      paragraph(salutation),
      ...opening.map(paragraph),
      ...chapters.flatMap((chapter) => [`## ${chapter.heading}`, itemBlock(chapter.items)]),
      ...closing.map(paragraph),
      // A backslash at the end of a line breaks it.
      signature.map(paragraph).join('\\\n'),
    ]
    return blocks.filter((block) => block !== '').join('\n\n')
  }
  return writeMessages(letter, words, {
    limit: Number.POSITIVE_INFINITY,
    measure: characterCount,
    inert: inline,
    content,
  })
}
