import { describe, expect, it } from 'vitest'
import type { YamlNode, YamlScalar } from '../../src/input/yaml/node.ts'
import { parseQuickly } from '../../src/input/yaml/parse.ts'
import { saysTheSameBut } from '../../src/renew/same-but.ts'

const read = (text: string): YamlNode => parseQuickly({ path: 'plan.yaml', text })!.root!

const old = read('a: 1\nb: [2, { c: 3 }]\nasOf: 4\n')

const scalar = (text: string): YamlScalar => {
  const open: YamlNode[] = [old]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'scalar' && node.text === text) return node
    if (node.kind === 'list') open.push(...node.items)
    if (node.kind === 'map') open.push(...node.entries.map(({ value }) => value))
  }
  throw new Error(`no scalar ${text}`)
}

const reworded = [{ scalar: scalar('3'), text: '30', isDate: true, why: undefined }]

describe('a new text says the same but for what was changed', () => {
  it.each([
    ['a: 1\nb: [2, { c: 30 }]\n', true, 'as it should be'],
    ['{ a: "1", b: [2, c: 30] }', true, 'however it is written'],
    ['a: 1\nb: [2, { c: 3 }]\n', false, 'a date was left as it was'],
    ['a: 1\nb: [2, { c: 31 }]\n', false, 'or became another one'],
    ['a: 10\nb: [2, { c: 30 }]\n', false, 'something else was changed'],
    ['a: 1\nb: [2, { c: 30 }]\nasOf: 4\n', false, 'a key is still there'],
    ['a: 1\nb: [2]\n', false, 'too much is gone'],
    ['a: 1\nb: [2, { c: 30 }]\nd: 5\n', false, 'something has been added'],
    ['a: 1\nb: [2, { d: 30 }]\n', false, 'a key has another name'],
    ['a: 1\nb: [2, [c, 30]]\n', false, 'a map became a list'],
    ['a: 1\nb: [[2, { c: 30 }]]\n', false, 'lists stand otherwise in each other'],
  ])('%j: %s, %s', (text, isSame) => {
    expect(saysTheSameBut(old, read(text), reworded, ['asOf'])).toBe(isSame)
  })

  it('a key of that name further in is not meant', () => {
    const deep = read('a: { asOf: 1 }\n')
    expect(saysTheSameBut(deep, read('a: {}\n'), [], ['asOf'])).toBe(false)
    expect(saysTheSameBut(deep, deep, [], ['asOf'])).toBe(true)
  })
})
