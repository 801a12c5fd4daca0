import type { Letter } from '../reports/reminder/letter.ts'
import type { ChannelWords } from '../words/index.ts'

/** What is sent at once. */
export interface Message {
  /** As it is sent, without a line break at its end; of a payload one line of JSON. */
  readonly text: string
  /** What the channel's limit is counted in: characters, or bytes of UTF-8. */
  readonly size: number
  /** From 1. */
  readonly part: number
  readonly parts: number
}

/** A way to send a letter; loaded when first used. */
export interface Channel {
  /** Of a file that holds a message, without the dot. */
  readonly extension: 'txt' | 'md' | 'json'
  /** Whether a message is the body of a call to a robot, rather than a text to be pasted. */
  readonly isPayload: boolean
  /** Whether the sender mentions people by hand while pasting. */
  readonly isMentionedByHand: boolean
  /** None for a letter that has nothing to say in this channel. */
  readonly write: (letter: Letter, words: ChannelWords) => Promise<readonly Message[]>
}
