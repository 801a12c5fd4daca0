import type { Random } from './prng.ts'

/** What a plan is built of before it is written; `bare` text is never quoted. */
export type Value = string | { bare: string } | Value[] | Tree
export type Tree = Map<string, Value>

export const bare = (text: string | number | boolean): Value => ({ bare: String(text) })

const plainScalar = /^[\p{L}\p{N}][\p{L}\p{N} ._+@*#－＋-]*$/u

function scalar(text: string, random: Random): string {
  const safe = plainScalar.test(text) && !text.includes(' #') && !text.endsWith(' ')
  if (safe && random.chance(0.9) && !['null', 'true', 'false'].includes(text)) return text
  return random.chance(0.5) && !text.includes("'") ? `'${text}'` : JSON.stringify(text)
}

function flow(value: Value, random: Random): string {
  if (typeof value === 'string') return scalar(value, random)
  if (Array.isArray(value)) return `[${value.map((item) => flow(item, random)).join(', ')}]`
  if (value instanceof Map) {
    const pairs = [...value].map(([key, item]) => `${key}: ${flow(item, random)}`)
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
  }
  return value.bare
}

const isLeaf = (value: Value): boolean => !Array.isArray(value) && !(value instanceof Map)

/** How many nodes a value has: small ones are written as flow more often. */
function nodes(value: Value): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + nodes(item), 1)
  if (value instanceof Map) return [...value.values()].reduce((sum: number, item) => sum + nodes(item), 1)
  return 1
}

function wantsFlow(value: Value, random: Random): boolean {
  const size = nodes(value)
  if (size <= 1) return true
  return size <= 12 && random.chance(size <= 5 ? 0.7 : 0.4)
}

function comment(random: Random): string {
  return random.chance(0.04) ? random.pick(['  # 说明', ' # plan', '   # 见通知: 第三条']) : ''
}

/** The lines of a block value, without indentation of their own. */
function block(value: Value, random: Random): string[] {
  const lines: string[] = []
  if (Array.isArray(value)) {
    for (const item of value) {
      if (isLeaf(item) || wantsFlow(item, random)) {
        lines.push(`- ${flow(item, random)}${comment(random)}`)
        continue
      }
      const [first = '', ...rest] = block(item, random)
      lines.push(`- ${first}`, ...rest.map((line) => `  ${line}`))
    }
  } else if (value instanceof Map) {
    for (const [key, item] of value) {
      if (isLeaf(item) || wantsFlow(item, random)) {
        lines.push(`${key}: ${flow(item, random)}${comment(random)}`)
        continue
      }
      const indent = Array.isArray(item) && random.chance(0.3) ? '' : random.chance(0.9) ? '  ' : '    '
      lines.push(`${key}:${comment(random)}`, ...block(item, random).map((line) => `${indent}${line}`))
    }
  }
  return lines
}

/** A whole document: a block map at the top, anything below as the dice fall. */
export function writeYaml(tree: Tree, random: Random): string {
  const lines = block(tree, random)
  if (random.chance(0.2)) lines.unshift('# 本计划由测试生成')
  return `${lines.join(random.chance(0.05) ? '\r\n' : '\n')}\n`
}
