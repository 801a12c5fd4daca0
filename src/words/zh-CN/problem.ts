import type { Expected } from '../../model/message.ts'
import type { ProblemWords } from '../words.ts'
import { baseWords } from './problem-base.ts'
import { checkWords } from './problem-check.ts'

const expected: Readonly<Record<Expected, string>> = {
  text: '文字',
  number: '数字',
  date: '日期',
  duration: '时长',
  boolean: 'true 或 false',
  id: '编号',
  reference: '任务编号',
  target: '数量和单位',
  map: '“键: 值”',
  list: '列表',
}

const found = { scalar: '一个值', map: '“键: 值”', list: '列表', nothing: '空的' } as const

const syntax: Readonly<Record<string, string>> = {
  'bad-indent': '缩进不对：同一层的各行要左对齐',
  'tab-as-indent': '缩进用了制表符：请改用空格',
  'missing-char': '缺少符号（引号、括号、逗号或冒号后的空格）',
  'open-quote': '引号没有合上',
  'open-bracket': '括号没有合上，或括号里的行缩进不够',
  'missing-comma': '括号里两项之间缺逗号',
  'missing-colon': '这一行缺冒号',
  'missing-dash': '列表里这一项的前面缺“- ”',
  'no-space-after-colon': '冒号后面缺空格',
  'no-space-before-comment': '# 前面缺空格',
  'unexpected-token': '此处多出了内容：括号多了，或引号没有括住整段文字',
  'bad-scalar-start': '文字不能以这个符号开头：请加引号',
  'bad-dq-escape': '双引号里的转义写法不对：反斜杠要写成 \\\\',
  'block-as-implicit-key': '一行里出现了两个“键:”：含冒号的文字请加引号',
  'multiline-implicit-key': '键不能跨行：可能漏了冒号，或上一行的引号没有合上',
  'block-in-flow': '花括号或方括号里不能换用缩进写法',
  'key-over-1024-chars': '键太长',
}

const features: Readonly<Record<string, readonly [name: string, remedy: string]>> = {
  anchor: ['锚点（&）', '请把内容照写一遍；以 & 开头的文字请加引号'],
  alias: ['引用（*）', '请把内容照写一遍；以 * 开头的文字请加引号'],
  tag: ['标签（!）', '请去掉；以 ! 开头的文字请加引号'],
  directive: ['指令（%）', '请删去这一行'],
  'merge-key': ['合并键（<<）', '请把要合并的内容照写一遍'],
  'explicit-key': ['问号键（? ）', '请写成“键: 值”'],
  'complex-key': ['列表或映射作键', '键只能是一个词'],
}

const encodings = { gbk: 'GBK', 'utf-16': 'UTF-16', unknown: '未知编码' } as const

const reasons = {
  missing: '文件不存在',
  denied: '没有读取权限',
  folder: '这是文件夹，不是文件',
  special: '不是普通文件',
  outside: '这个链接指到活动文件夹之外',
  other: '无法读取',
} as const

const tooLarge: Readonly<Record<string, (detail: string) => string>> = {
  bytes: (detail) => `文件太大（${detail}）`,
  nesting: (detail) => `嵌套太深（超过${detail}层）`,
  time: (detail) => `${detail}秒内没有读完，已停止`,
}

export const problem: ProblemWords = {
  badEncoding: ({ seen }) =>
    seen === 'unknown' ? '文件不是 UTF-8 编码' : `文件不是 UTF-8 编码，看来是 ${encodings[seen]}`,
  badEncodingHelp: () => '请用编辑器“另存为”，编码选 UTF-8',
  emptyFile: () => '文件里没有内容',
  emptyFileHelp: () => '至少要有 anniversary、starts、units 和 activities',
  mergeConflict: () => '文件里有未解决的合并冲突',
  mergeConflictHelp: () => '请选定要保留的内容，删去 <<<<<<<、=======、>>>>>>> 三种行',
  invisibleCharacter: ({ sign }) => `有看不见的字符 ${sign}`,
  invisibleCharacterHelp: () => '请删去；可能是从网页或聊天中粘贴时带来的',
  andMore: ({ count }) => `还有${count}处`,
  fullWidthColon: ({ text }) => `“${text}”用了全角冒号，会被当成文字`,
  fullWidthBlank: () => '缩进处或冒号后用了全角空格，会被当成文字',
  fullWidthHelp: () => '键后面请用半角冒号加一个半角空格',
  yamlSyntax: ({ what, detail }) => syntax[what] ?? `YAML 写法有误：${detail}`,
  yamlFeature: ({ what }) => `不支持 YAML 的${features[what]?.[0] ?? what}`,
  yamlFeatureHelp: ({ what }) => features[what]?.[1] ?? '请换用普通写法',
  multipleDocuments: () => '一个文件里不止一份 YAML 文档（---）',
  multipleDocumentsHelp: () => '请删去分隔行，或分成两个文件',
  tooLarge: ({ what, detail }) => tooLarge[what]?.(detail) ?? `内容太多（超过${detail}个词）`,
  tooLargeHelp: () => '请把活动拆成一个文件夹里的几个文件',
  unreadable: ({ reason, detail }) => (reason === 'other' ? `${reasons.other}：${detail}` : reasons[reason]),

  duplicateKey: ({ key }) => `“${key}”写了两次`,
  firstHere: () => '第一次在这里',
  alsoHere: () => '与这里冲突',
  unknownKey: ({ key }) => `没有“${key}”这个键`,
  knownKeys: ({ keys }) => `可用的键：${keys}`,
  didYouMean: ({ name }) => `是不是想写 ${name}？`,
  missingKey: ({ key }) => `缺少“${key}”`,
  wrongType: (quotes) =>
    quotes.found === 'nothing'
      ? `这里应是${expected[quotes.expected]}，却是空的`
      : `这里应是${expected[quotes.expected]}，却是${found[quotes.found]}`,
  notBoolean: ({ text }) => `“${text}”不是 true 或 false`,
  notOneOf: ({ text, words }) => `这里不能写“${text}”，可选 ${words}`,
  badNumber: ({ text }) => `“${text}”不是数字：只写阿拉伯数字，整数最多六位、小数最多三位`,
  notWhole: ({ text }) => `${text} 不是整数`,
  zeroWeight: () => '权重必须大于 0',
  badDuration: ({ text }) => `“${text}”不是时长`,
  durationForms: () => '可写 5wd（5个工作日）、5d（5天）、2w（2周）、0d，最长3660天',
  badTarget: ({ text }) => `“${text}”不是数量加单位`,
  targetForms: () => '请写阿拉伯数字加单位，如 20件、2个节目',
  badId: ({ id, sign }) => `编号“${id}”里不能有${sign === ' ' ? '空格' : `“${sign}”`}：只用文字、数字、- 和 _`,
  mixedScripts: ({ id }) => `编号“${id}”混用了字形相近的不同字母`,
  unknownVersion: ({ text }) => `不认识版本 ${text}：现有版本是 1`,
  badEscalation: () => 'escalation 应是三个递增的工作日数，如 [1wd, 4wd, 8wd]',
  badTimezone: ({ text }) => `“${text}”不是时区名，应如 Asia/Shanghai`,
  conflictingKeys: ({ a, b }) => `“${a}”和“${b}”不能同时写`,
  needsEach: ({ key }) => `“${key}”要和“each”一起用`,
  exceptAndFor: ({ name }) => `${name} 既在 except 里又在 for 里`,
  endsBeforeStarts: () => 'ends 早于 starts',
  closedAndOpen: () => '同一天既在 closed 里又在 open 里',
  byWithQuarterly: () => '按季度重复的任务不能用“by”',
  byOutOfRange: ({ every, most }) => `${every} 的“by”应在 1 到 ${most} 之间`,
  repeatNeeds: ({ key }) => `重复的任务要有“${key}”（确定的日期）`,
  repeatEmpty: () => '从开始到时限之间没有一期',
  yearsNeedSince: () => '{years} 要用到 anniversary 的 since',
  yearsNeedSinceHelp: () => '请写 anniversary: { date: 2019-09-21, since: 1949-09-21 }',
  tooManyTasks: ({ most }) => `任务太多：一个活动方案最多 ${most} 项`,
  tooManyLinks: ({ most }) => `前置关系太多：一个活动方案最多 ${most} 条`,

  dateNotUnderstood: ({ text }) => `看不懂日期“${text}”`,
  dateForms: () => '可写 2019-08-31、8月31日、8月底、8月上旬、三季度末、2019-W28、年底、T-30、T-10wd、国庆节前',
  dateDoesNotExist: ({ text }) => `没有“${text}”这一天`,
  dateNotSingle: ({ text }) => `“${text}”不是单独的一天`,
  dateNotSingleHelp: () => '这里要写明哪一天，如 2019-08-31、8月31日、T-30',
  dateOutOfRange: ({ text, first, last }) => `“${text}”不在 ${first} 年到 ${last} 年之间`,
  dateOffsetTooLong: ({ text }) => `“${text}”隔得太远：最多3660天`,
  dateHolidayNeedsCalendar: ({ text }) => `“${text}”要用 calendar: cn 才知道是哪天`,
  dateHolidayUnknown: ({ text, year }) => `不知道“${text}”是哪天：没有${year}年这个节日的放假安排`,
  dateAnchorBroken: ({ name }) => `“${name}”本身的日期有误`,
  dateNotPlain: ({ text }) => `“${text}”不是写明的一天`,
  plainDateForms: () => '请写 2019-08-15；日历里还可写 2019-08-19..2019-08-20',
  badDayRange: ({ text }) => `“${text}”不是从早到晚的一段日期`,
  badAnchorName: ({ name }) => `日子的名称“${name}”只能用文字和数字`,
  anchorIsDate: ({ name }) => `“${name}”本身就是日期写法，不能用作名称`,
  anchorCircle: ({ names }) => `这些日子互相引用，成了环：${names.join(' → ')}`,

  duplicateId: ({ id }) => `编号“${id}”用了两次`,
  similarId: ({ id, other }) => `编号“${id}”与“${other}”难以分辨`,
  reservedAll: () => 'all 是内置的组，不能用作编号',
  unknownUnit: ({ name }) => `没有单位“${name}”`,
  notAMember: ({ name }) => `“${name}”不在这项任务的 each 之内`,
  unknownGroup: ({ name }) => `没有组“${name}”`,
  writeAsList: ({ name }) => `单个单位请写成 [${name}]，或用 unit`,
  unknownSection: ({ section, unit }) => `${unit}没有科室“${section}”`,
  knownNames: ({ names, total }) => `可写 ${names.join('、')}${total > names.length ? ` 等${total}个` : ''}`,
  unknownAnchor: ({ name }) => `没有名为“${name}”的日子`,
  unknownRule: ({ name }) => `没有检查项“${name}”`,
  unknownTask: ({ name }) => `没有任务“${name}”`,
  activityHasNoMembers: ({ name }) => `“${name}”是一项活动，后面不能加 @ 或 #`,
  notFannedOut: ({ name }) => `“${name}”不是各单位分别办理的任务，后面不能加 @`,
  noSuchMember: ({ unit, name }) => `“${unit}”不办理“${name}”`,
  memberLeftOut: ({ unit, name, reason }) => `“${unit}”已从“${name}”中除外：${reason}`,
  notRepeated: ({ name }) => `“${name}”不是重复的任务，后面不能加 #`,
  noSuchPeriod: ({ name, period }) => `“${name}”没有 ${period} 这一期`,
  badReference: ({ text }) => `“${text}”不是任务编号`,
  referenceForms: () => '可写 任务、活动.任务、任务@单位、任务@*、任务#2019-07，或整项活动',
  badLag: ({ text }) => `“${text}”不是间隔`,
  badDependencyType: ({ text }) => `看不懂前置方式“${text}”`,
  lagForms: () => '任务编号后可写 FS、SS、FF、SF 和间隔，如 notice +3wd、notice SS、notice FF-2d',
  logUnknownTask: ({ name }) => `没有任务“${name}”`,
  addressForms: () => '请写完整编号：活动.任务，各单位分别办理的加 @单位，重复的加 #期',

  dependencyCycle: ({ path }) => `前置关系成了环：${path.join(' → ')}`,
  waitsFor: ({ id }) => `等待 ${id}`,
  selfDependency: ({ id }) => `${id} 以自己为前置`,
  selfDependencyHelp: ({ activity }) =>
    activity === undefined ? '请写它前面的任务，或删去' : `活动 ${activity} 包括这项任务本身，请写明其中在它前面的任务`,
  dependsOnOptional: ({ id }) => `${id} 是有条件才办的任务，不能作前置`,

  ...checkWords,
  ...baseWords,
}
