import { describe, expect, it } from 'vitest'
import { writeText } from '../../src/channels/text.ts'
import { loadChannelWords } from '../../src/words/index.ts'
import { countyLetter, englishLetter, sectionLetter } from './sample-letters.ts'

const zh = await loadChannelWords('zh-CN')
const en = await loadChannelWords('en')
const lines = (...texts: readonly string[]): string => texts.join('\n')

describe('text', () => {
  it('is the letter that offices know, to the last blank', () => {
    expect(writeText(countyLetter, zh).map(({ text }) => text)).toEqual([
      lines(
        '【庆祝活动工作提醒】8月26日—9月1日',
        '',
        '丙县政协办公室：',
        '　　感谢贵办对市政协庆祝新中国和人民政协成立70周年系列活动的大力支持。现将有关事项提醒如下：',
        '　　一、已过时限，烦请补报',
        '　　1.“我和我们的政协”征文：应于8月20日前报送5篇，目前收到2篇。烦请于8月28日（星期三）下班前补报；确有困难的，请来电说明，以便统筹安排。',
        '　　二、本周到期',
        '　　2.“宣传政协好新闻”推荐作品（3件以内，附推荐表）：请于8月30日（星期五）下班前报送。',
        '　　三、近期安排',
        '　　3.专题学习小结（500字以内）：请于9月10日（星期二）前报送。',
        '　　以上事项如已办理，请忽略。',
        '',
        '市政协办公室',
        '2019年8月26日',
      ),
    ])
  })

  it('divides what is longer than a screen, and signs the end of it', () => {
    const [first, second, ...others] = writeText(sectionLetter, zh)
    expect(others).toEqual([])
    expect(first!.text).toMatch(/^【庆祝活动工作提醒】8月26日—9月1日（1\/2）\n\n文化文史和学习委员会：\n　　现将/)
    expect(first!.text).toMatch(/请于到期2个工作日前提出。$/)
    expect(second!.text).toBe(
      lines(
        '【庆祝活动工作提醒】8月26日—9月1日（2/2）',
        '',
        '文化文史和学习委员会：',
        '　　三、等候贵委的单位',
        '　　5.七县（区）政协：等候评审结果，以便安排9月下旬组织观展。',
        '　　以上事项如已办理，请忽略。',
        '',
        '市政协办公室',
        '2019年8月26日',
      ),
    )
  })

  it('does not indent English but gives it air', () => {
    expect(writeText(englishLetter, en).map(({ text }) => text)).toEqual([
      lines(
        'Reminder: anniversary campaign: 26 August to 1 September',
        '',
        'To the Office of Bing County:',
        '',
        'Thank you for your support of the campaign. May we remind you of the following:',
        '',
        'I. Past the deadline',
        '1. Essays: 5 were due by 20 August; 2 have arrived. Please send the others by the end of Wednesday 28 August; if that is difficult, please ring us.',
        '',
        'II. Due this week',
        '2. News contest entries: Please send them by the end of Friday 30 August.',
        '',
        'If this has been done already, please disregard this message.',
        '',
        'Office of the City Committee',
        '26 August 2019',
      ),
    ])
  })

  it('mentions nobody: that is typed by hand', () => {
    expect(writeText(countyLetter, zh)[0]!.text).not.toMatch(/@|zhangsan/)
  })

  it.each([
    { title: '征文\n【通知】假的', line: '　　1.征文 【通知】假的：', why: 'a line of its own' },
    { title: '征文\u202e文征', line: '　　1.征文\\u{202e}文征：', why: 'the other direction' },
    { title: '', line: '　　1.：', why: 'no name at all' },
  ])('lets no name forge $why', ({ title, line }) => {
    const [chapter] = countyLetter.chapters
    const [item] = chapter!.items
    const [message] = writeText({ ...countyLetter, chapters: [{ ...chapter!, items: [{ ...item!, title }] }] }, zh)
    expect(message!.text).toContain(`\n${line}`)
  })
})
