import { shortKeyOf } from './cell-text.ts'

/** What a word in the column of states says; what the office alone decides is told and not noted. */
export type SaidState = 'todo' | 'open' | 'started' | 'done' | 'accepted' | 'dropped' | 'extended'

/** `open`: not done, but begun or not. */
const words: Readonly<Record<SaidState, string>> = {
  todo: '未启动 未开始 尚未启动 尚未开始 未开展 尚未开展 待启动 待开展 未办理 notstarted todo',
  open: '未完成 未办结 尚未完成 尚未办结 没有完成 否 × ✗ ✘ ╳ x n no false 逾期 已逾期 临期 open notdone',
  started:
    '进行中 正在进行 推进中 正在推进 持续推进 有序推进 办理中 正在办理 在办 开展中 正在开展 实施中 已启动 启动 已开始 开始 已开展 部分完成 基本完成 即将完成 started inprogress ongoing underway',
  done: '已完成 完成 已办结 办结 办毕 已办毕 已办理 办理完毕 全部完成 已全部完成 按期完成 按时完成 √ ✓ ✔ ☑ v 是 y yes true done complete completed finished closed',
  accepted: '已销号 销号 销号完成 accepted signedoff',
  dropped: '取消 已取消 不再开展 不再办理 终止 dropped cancelled canceled',
  extended: '延期 申请延期 已延期 拟延期 extended',
}

const known = new Map(
  (Object.keys(words) as SaidState[]).flatMap((state) => words[state].split(' ').map((word) => [word, state] as const)),
)

/** The state that a text names and says nothing else beside; undefined where it names none. */
export const stateSaid = (text: string, titles: ReadonlyMap<string, SaidState>): SaidState | undefined => {
  const key = shortKeyOf(text).replace(/[。.!;,]+$/, '')
  return titles.get(key) ?? known.get(key)
}
