import type { ChannelName } from '../../src/channels/index.ts'

interface FeishuPost {
  readonly title: string
  readonly content: readonly (readonly { readonly tag: string; readonly text?: string; readonly user_id?: string }[])[]
}

export const feishuPost = (text: string, language = 'zh_cn'): FeishuPost => JSON.parse(text).content.post[language]

/** What a reader sees of a message: the text of a payload as a reader of JSON finds it. */
export const contentOf = (name: ChannelName, text: string): string => {
  switch (name) {
    case 'wecom':
      return JSON.parse(text).markdown.content
    case 'wecom-text':
      return JSON.parse(text).text.content
    case 'dingtalk':
      return JSON.parse(text).markdown.text
    case 'feishu': {
      const { title, content } = feishuPost(text)
      return [title, ...content.map((line) => line.map((each) => each.text ?? `@${each.user_id}`).join(''))].join('\n')
    }
    default:
      return text
  }
}
