/** Each of them would do something, were it printed as it is. Several stand at the start of a text, where spreadsheets and build servers look. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'a formula': '=HYPERLINK("https://evil.example","x")',
  'a formula that runs a program': "=cmd|' /C calc'!A0",
  'a formula with plus': '+1+1',
  'a formula with minus': '-2+3',
  'a formula with at': '@SUM(1)',
  'a full-width formula': '＝1＋1',
  'a full-width plus': '＋1',
  'a full-width minus': '－1',
  'a full-width at': '＠SUM(1)',
  'a formula behind a tab': '\t=1+1',
  'a formula behind a carriage return': '\r=1+1',
  'a formula behind a line feed': '\n=1+1',
  'a formula behind a blank': ' =1+1',
  'a formula behind nothing that shows': '\u200b=1+1',
  'an escape sequence': '\u001b[2J\u001b[31m甲\u001b]0;title\u0007',
  'a link of terminals': '\u001b]8;;https://evil.example\u001b\\甲\u001b]8;;\u001b\\',
  'C1 controls': '\u009b31m甲\u0085\u0090q\u009c',
  'a bell, backspaces, a carriage return': '\u0007甲\b\b\r乙',
  'text turned round': '\u202egnp.exe\u2066甲\u2069\u200f\u061c',
  'what nobody sees': '\u200b甲\u2060\ufeff\u00ad\u3164\u{e0041}',
  'separators of lines': '甲\u2028乙\u2029丙\u000b丁\u000c',
  'commands of build servers': '::error file=a.ts,line=1::x\n::add-mask::x\n##[error]x\n##vso[task.setvariable]x',
  'the end of an event, and another': '甲\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:file:///etc/passwd\r\nX:',
  'the signs of calendars': '甲;乙,丙\\n丁:戊"己',
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;&#60;',
  'the end of an attribute': '" onload="alert(1)" x=\'',
  'the end of CDATA and of a comment': ']]>--><!--</style></title></script>',
  'a link and a picture of Markdown':
    '[x](javascript:alert(1)) ![y](https://evil.example/y.png) <https://evil.example>',
  'Markdown over several lines': '\n# 甲\n\n```\n- 乙\n| 丙 | 丁 |\n***戊',
  mentions: '@somebody @all #12 GH-3 evil/repo#1',
  'the syntax of Mermaid': '甲"] --> B; click B href "javascript:alert(1)"; %%{init: {}}%% :::x #quot; end',
  'the syntax of TaskJuggler': `甲" task x "y" { start $${'{now}'} -8<- $(id) \\" } macro z [ ]`,
  'a backslash at the end': '甲\\',
  'the syntax of CSV': '甲","乙\n"丙",=1+1',
  'half a character': '\ud800甲\udc00',
  'non-characters': '甲\ufffe\uffff\u{1fffe}',
  NUL: '甲\0乙',
  'a flood of marks': `e${'\u0301'.repeat(500)}`,
  'a text longer than a cell may be': '长'.repeat(33_000),
  'a word of 40,000 letters': 'x'.repeat(40_000),
  'a name that every object has': '__proto__',
  'placeholders of our own': '{unit}{years}{year}{0}%s%1$s',
  'an address of a file': 'file:///etc/passwd \\\\evil.example\\share',
}

/** A campaign with one text wherever a text may stand; what is late, due, done and returned is told with it. */
export const campaignWith = (text: string): string => {
  const said = JSON.stringify(text)
  return `id: plan
name: ${said}
anniversary: { date: 2019-09-21, since: 1949-09-21 }
starts: 2019-07-01
asOf: 2019-08-26
signOff: true
anchors: { 开展: T-1 }
units:
  city: { name: ${said}, short: ${said}, lead: ${said}, section: ${said}, mention: [${said}] }
  jia: { name: ${said}, short: ${said}, lead: ${said}, section: ${said}, mention: [${said}] }
  yi: { name: 乙县政协 }
groups: { both: [jia, yi] }
activities:
  - id: show
    name: ${said}
    lead: ${said}
    section: ${said}
    owner: ${said}
    joint: both
    tasks:
      - { id: notice, name: ${said}, due: 7月10日, lead: ${said}, section: ${said}, owner: ${said}, with: [${said}, jia], tags: [${said}], deliverable: ${said}, note: ${said}, source: ${said} }
      - { id: collect, name: ${said}, each: [jia], except: {}, after: notice, takes: 5wd, due: 8月29日, target: 20件, deliverable: ${said}, note: ${said} }
      - { id: jury, name: 评审, each: both, except: { yi: ${said} }, after: collect, due: 9月2日 }
      - { id: open, name: ${said}, date: 开展, after: jury, milestone: false }
      - { id: news, name: ${said}, start: 7月, due: 9月, repeat: monthly, optional: true }
      - { id: late, name: ${said}, due: 待定 }
progress:
  - { date: 2019-07-20, task: show.collect@jia, count: 2, by: ${said}, note: ${said}, evidence: ${said} }
  - { date: 2019-07-09, task: show.notice, extend: 7月15日, by: ${said}, note: ${said} }
  - { date: 2019-07-10, task: "show.news#2019-07", state: done, by: ${said}, note: ${said}, evidence: ${said} }
  - { date: 2019-07-12, task: "show.news#2019-07", state: returned, by: ${said}, note: ${said} }
  - { date: 2019-07-12, task: "show.news#2019-08", state: dropped, by: ${said}, note: ${said} }
`
}
