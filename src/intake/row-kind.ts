import { isNothing, shortKeyOf, textOf } from './cell-text.ts'
import { filledColumns } from './heading.ts'
import type { LedgerRow } from './ledger-row.ts'
import { isAddress } from './match-task.ts'

/**
 * `task`: it names one. `total`: a sum of others. `aside`: the title of an activity, a signature, a remark, nothing at all.
 * `unnamed`: it says something of a task, and not of which.
 */
export type RowKind = 'task' | 'total' | 'aside' | 'unnamed'

const total = /^(?:本页|分类|以上|全部)?(?:合计|小计|总计|共计|总数|汇总|total|subtotal|grandtotal|sum)(?:[:(\d].*)?$/

/** What stands at the foot of a sheet, or under its title. */
const foot =
  /^(?:填报|填表|制表|审核|审批|报送|负责人|联系|单位负责人|签字|盖章|说明|备注|注|附|filledin|checked|note)[^:]{0,8}:/

/** The signs that number chapters: 一、（一） */
const chapter = /^[(]?[一二三四五六七八九十]+[)]?[、.]?$/

export const kindOfRow = ({ row, text }: LedgerRow): RowKind => {
  const said = [...row.cells.values()].map((each) => shortKeyOf(textOf(each))).filter((each) => each !== '')
  const first = said[0]
  if (first === undefined) return 'aside'
  if (said.length > 1 && isAddress(text('address'))) return 'task'
  const name = shortKeyOf(text('task'))
  if ([first, shortKeyOf(text('number')), name].some((each) => total.test(each))) return 'total'
  const isNamed = name !== '' || !/^\d*\.?$/.test(shortKeyOf(text('address')))
  if (foot.test(first) || (!isNamed && said.some((each) => foot.test(each)))) return 'aside'
  const isFilledIn = filledColumns.some((column) => !isNothing(text(column)))
  if (!isNamed) return isFilledIn ? 'unnamed' : 'aside'
  // `一 | 专题学习` heads the rows below.
  return isFilledIn || (said.length > 2 && !chapter.test(first)) ? 'task' : 'aside'
}
