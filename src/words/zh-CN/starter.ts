import { type Day, day as dayAt, isoDay, ymdOf } from '../../model/day.ts'
import { firstDueBefore, type StarterFacts, type StarterWords, startsBefore } from '../starter-words.ts'

/** `3月中旬`: the ten-day period that holds a day. */
const tenDays = (of: Day): string => {
  const { month, day } = ymdOf(of)
  return `${month}月${day <= 10 ? '上' : day <= 20 ? '中' : '下'}旬`
}

const monthDay = (of: Day): string => `${ymdOf(of).month}月${ymdOf(of).day}日`

const header = ({ id, date, since, day }: StarterFacts): string => `version: 1
id: ${id}
name: 庆祝成立{years}周年系列活动
anniversary: { date: ${date}, since: ${since} }   # 周年日，记作 T；since 是所纪念的日子，{years} 由两者算出

# 其他关键日子，用法与 T 相同：开展-3wd 是开展前第3个工作日
anchors:
  开展: T-1wd

starts: T-13w                # 任何任务都不早于这一天；也可写成 ${isoDay(dayAt(day - startsBefore))}、${tenDays(dayAt(day - startsBefore))}
ends: T+6w                   # 全部工作到此为止
timezone: Asia/Shanghai
language: zh-CN              # 提醒、报表用中文
calendar: cn                 # 按国务院公布的放假和调休算工作日

require: [lead, section, due]   # 责任领导、责任科室、完成时限，每项任务都要有

units:
  # 第一个是主办单位，没有写单位的任务都归它
  city: { name: 市政协, sections: [办公室, 文化文史委] }
  jia: { name: 甲县政协, short: 甲县, lead: 分管副主席, section: 办公室 }
  yi: { name: 乙县政协, short: 乙县, lead: 分管副主席, section: 办公室 }

groups:
  counties: [jia, yi]        # each: counties 就是每个县一项
`

const prepare = ({ day }: StarterFacts): string => `  - id: prepare
    name: 筹备
    lead: 秘书长
    section: 办公室
    tasks:
      - id: plan
        name: 制定活动方案
        takes: 5wd               # 需要几个工作日，不写就是1个
        due: T-50wd              # 完成时限；也可写成 ${monthDay(dayAt(day - firstDueBefore))}前、${tenDays(dayAt(day - firstDueBefore))}

      - id: assign
        name: 分解任务，落实责任
        after: plan              # 前置任务：它完成了才能开始
        takes: 3wd
        due: T-45wd
`

const exhibition = `  - id: exhibition
    name: 书画摄影作品展
    lead: 分管副主席
    section: 文化文史委
    tasks:
      - id: notice
        name: 印发征集通知
        after: prepare.plan      # 别的活动里的任务，写成 活动.任务
        takes: 2wd
        due: T-42wd

      - id: collect
        name: 征集并报送作品
        each: counties           # 每个县一项：exhibition.collect@jia、exhibition.collect@yi
        after: notice
        takes: 15wd
        due: T-20wd
        target: 20件             # 报满20件即办结

      - id: hang
        name: 评审布展
        after: collect           # 等各县都报齐
        takes: 8wd
        due: 开展-3wd

      - id: opening
        name: 举行开展仪式
        after: hang
        date: 开展               # 就在这一天，不早不晚

      - id: summary
        name: 总结归档
        after: opening
        takes: 5wd
        due: T+15wd
`

const logHint = '进度不写在这里，用命令登记：plan start、plan done、plan report'

export const starter: StarterWords = {
  folder: (facts) =>
    new Map([
      [
        'campaign.yaml',
        `${facts.modeline('campaign.yaml')}# 谁来做、什么时候做。做什么写在 activities 文件夹里，一项活动一个文件。
# 井号后面是说明，看过就可以删。县名、日期都是示例，请换成自己的。
${header(facts)}`,
      ],
      [
        'activities/1-prepare.yaml',
        `${facts.modeline('activities/1-prepare.yaml')}# 第一项活动：筹备
# ${logHint}
activities:
${prepare(facts)}`,
      ],
      [
        'activities/2-exhibition.yaml',
        `${facts.modeline('activities/2-exhibition.yaml')}# 第二项活动：书画摄影作品展。照这个样子再加文件，就是再加活动
activities:
${exhibition}`,
      ],
    ]),
  file: (facts) => `${facts.modeline('')}# 活动方案：谁来做、什么时候做、做什么。
# 井号后面是说明，看过就可以删。县名、日期都是示例，请换成自己的。
# ${logHint}
${header(facts)}
activities:
${prepare(facts)}
${exhibition}`,
}
