import { safeText } from '../formats/safe-text.ts'
import type { Letter } from '../reports/reminder/letter.ts'
import type { ChannelWords } from '../words/index.ts'
import { byteLength } from './measure.ts'
import { shortened } from './shorten.ts'

/** Accounts of WeCom, DingTalk and Feishu alike. */
const account = /^[A-Za-z0-9][A-Za-z0-9_.@-]{0,63}$/

/** What the programs take for everybody in the group. A reminder is for one office. */
const everybody = /^(all|everyone|here|channel|所有人|全体成员)$/i

const namesOf = ({ to }: Letter): readonly string[] => [
  ...new Set(to.mention.map((name) => name.trim().replace(/^[@＠]/, '')).filter((name) => !everybody.test(name))),
]

/** Who is mentioned by a robot, as many as `room` bytes hold with `overhead` bytes around each. */
export const accountsOf = (letter: Letter, room: number, overhead: number): readonly string[] => {
  let left = room
  return namesOf(letter).filter((name) => {
    if (!account.test(name)) return false
    left -= byteLength(name) + overhead
    return left >= 0
  })
}

/** What the plan wants mentioned and no robot can mention: `所有人`, a name that is no account. */
export const unmentionable = ({ to }: Letter): readonly string[] =>
  to.mention.filter((name) => {
    const bare = name.trim().replace(/^[@＠]/, '')
    return everybody.test(bare) || !account.test(bare)
  })

const mostNames = 20
const longestName = 32

/** `发送时请@张三、@李四`, for who pastes the text: it cannot mention anybody itself. */
export const mentionHint = (letter: Letter, words: ChannelWords): string | undefined => {
  const names = namesOf(letter)
    .slice(0, mostNames)
    .map((name) => shortened(safeText(name.slice(0, 4 * longestName)), '…', (text) => text.length <= longestName))
    .filter((name) => name !== '')
  return names.length === 0 ? undefined : words.mentionHint(names)
}
