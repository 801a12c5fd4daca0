import { expect, test } from 'vitest'
import { parseQuickly, parseThoroughly } from '../../../src/input/yaml/parse.ts'
import { withoutSource } from './meaning.ts'

test('what is read quickly is read the same thoroughly', async () => {
  const source = { path: 'plan.yaml', text: 'a: [b, {c: 8月20日前}]\n' }
  const quick = parseQuickly(source)
  const thorough = await parseThoroughly(source)
  expect(quick?.troubles).toEqual([])
  expect(withoutSource(quick?.root)).toEqual(withoutSource(thorough.root))
  expect(quick?.root?.source).toBe(source)
  expect(thorough.root?.source).toBe(source)
})

test('what cannot be read quickly is read thoroughly', async () => {
  const source = { path: 'plan.yaml', text: 'a: "b\n  c"\n' }
  expect(parseQuickly(source)).toBeUndefined()
  expect(await parseThoroughly(source)).toMatchObject({ root: { kind: 'map' }, troubles: [] })
})
