import { describe, expect, it } from 'vitest'
import { removerFrom } from '../../src/checks/removal.ts'

const placesIn = (text: string, items: readonly string[]) => {
  const source = { path: 'plan.yaml', text }
  return items.map((item) => ({ source, start: text.indexOf(item), end: text.indexOf(item) + item.length }))
}

// What a fix makes of whole plans is in test/edit/layouts.test.ts.
describe('removerFrom', () => {
  it('leaves the only item of a list: nothing would not mean the same', () => {
    for (const text of ['after:\n  - notice\n', 'after: [notice]\n', 'after: notice\n']) {
      const [only] = placesIn(text, ['notice'])
      expect(removerFrom([only!])(only!)).toBeUndefined()
    }
  })

  it('leaves what stands among signs that it does not know', () => {
    const [first, second] = placesIn('after: [notice / plan]\n', ['notice', 'plan'])
    expect(removerFrom([first!, second!])(first!)).toBeUndefined()
  })
})
