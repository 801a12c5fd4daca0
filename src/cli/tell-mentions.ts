import { mentionHint, unmentionable } from '../channels/mentions.ts'
import type { Channel } from '../channels/message.ts'
import type { WrittenLetter } from '../channels/print-letters.ts'
import type { ChannelWords, RemindWords } from '../words/index.ts'
import { tell } from './tell.ts'
import type { World } from './world.ts'

/**
 * Says on standard error what the messages themselves cannot: whom to mention by hand, where no line above them does, whom
 * no robot can mention, and for whom a short message had no room or reason.
 */
export const tellMentions = (
  world: World,
  written: readonly WrittenLetter[],
  { isMentionedByHand, isPayload }: Pick<Channel, 'isMentionedByHand' | 'isPayload'>,
  isHinted: boolean,
  words: RemindWords,
  channelWords: ChannelWords,
): void => {
  for (const { letter } of written) {
    const hint = isMentionedByHand && !isHinted ? mentionHint(letter, channelWords) : undefined
    if (hint !== undefined) tell(world, `plan: ${words.mentionFor(letter.to.name, hint)}`)
    const cannot = isPayload ? unmentionable(letter) : []
    if (cannot.length > 0) tell(world, `plan: ${words.cannotMention(letter.to.name, cannot)}`)
  }
  const without = written.filter(({ messages }) => messages.length === 0).map(({ letter }) => letter.to.name)
  if (without.length > 0) tell(world, `plan: ${words.nothingShort(without)}`)
}
