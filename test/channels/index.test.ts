import { describe, expect, it } from 'vitest'
import { channels, isChannelName } from '../../src/channels/index.ts'
import { loadChannelWords } from '../../src/words/index.ts'
import { countyLetter } from './sample-letters.ts'

describe('channels', () => {
  it('stand in the order of the documentation', () => {
    expect(Object.keys(channels)).toEqual(['text', 'markdown', 'wecom', 'wecom-text', 'dingtalk', 'feishu', 'sms'])
  })

  it.each(Object.keys(channels))('%s stands in a file of its own name', async (name) => {
    const module = await import(`../../src/channels/${name}.ts`)
    const stem = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
    expect(typeof module[`write${stem}`]).toBe('function')
  })

  it.each(Object.entries(channels))('%s says whether it is a payload: one line of JSON', async (_, channel) => {
    const [message] = await channel.write(countyLetter, await loadChannelWords('zh-CN'))
    expect(message!.text.startsWith('{')).toBe(channel.isPayload)
    expect(channel.extension === 'json').toBe(channel.isPayload)
    if (channel.isPayload) expect(message!.text).not.toContain('\n')
  })

  it('know their names, and no name that every object has', () => {
    expect(isChannelName('wecom-text')).toBe(true)
    expect(isChannelName('toString')).toBe(false)
    expect(isChannelName('json')).toBe(false)
  })
})
