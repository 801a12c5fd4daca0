import type { Channel } from './message.ts'

export type { Channel } from './message.ts'

/** In the order of the documentation. */
export const channels = {
  text: {
    extension: 'txt',
    isPayload: false,
    isMentionedByHand: true,
    write: async (letter, words) => (await import('./text.ts')).writeText(letter, words),
  },
  markdown: {
    extension: 'md',
    isPayload: false,
    isMentionedByHand: true,
    write: async (letter, words) => (await import('./markdown.ts')).writeMarkdown(letter, words),
  },
  wecom: {
    extension: 'json',
    isPayload: true,
    isMentionedByHand: false,
    write: async (letter, words) => (await import('./wecom.ts')).writeWecom(letter, words),
  },
  'wecom-text': {
    extension: 'json',
    isPayload: true,
    isMentionedByHand: false,
    write: async (letter, words) => (await import('./wecom-text.ts')).writeWecomText(letter, words),
  },
  dingtalk: {
    extension: 'json',
    isPayload: true,
    isMentionedByHand: false,
    write: async (letter, words) => (await import('./dingtalk.ts')).writeDingtalk(letter, words),
  },
  feishu: {
    extension: 'json',
    isPayload: true,
    isMentionedByHand: false,
    write: async (letter, words) => (await import('./feishu.ts')).writeFeishu(letter, words),
  },
  sms: {
    extension: 'txt',
    isPayload: false,
    isMentionedByHand: false,
    write: async (letter, words) => (await import('./sms.ts')).writeSms(letter, words),
  },
} satisfies Readonly<Record<string, Channel>>

export type ChannelName = keyof typeof channels

export const isChannelName = (name: string): name is ChannelName => Object.hasOwn(channels, name)
