import fc from 'fast-check'

/** Stretches that mean something to YAML, separated by spaces here: `_` stands for a space, `⏎` for a line break. */
const pieces = `
  _ __ ⏎ ⏎⏎ ⏎__ ⏎____ -_ - :_ : :⏎ ?_ # _# _#_x ⏎#c , ,_ [ ] { } " ' '' \\ | |-⏎ >+⏎ % @ \` ! &a_ *a --- ---⏎ ... ⏎---⏎
  ⏎...⏎ <<:_ ~ x 政 📝 = . __-_ ⏎-_ ⏎__-_ ⏎__a:_b {a:_1} [a,_{b:_c}] key:_value \\u00e9 "x" 'x' |⏎ >⏎ ⏎_x
`
  .trim()
  .split(/[ \n]+/)
  .map((piece) => piece.replaceAll('_', ' ').replaceAll('⏎', '\n'))

const invisible = ['\t', '\r', '\r\n', '\ufeff', '\0', '\v', '\u0085', '\u2028', '\u00a0', '\u3000']

const mutation = fc.record({
  at: fc.nat({ max: 2 ** 30 }),
  remove: fc.constantFrom(0, 0, 1, 1, 2, 5, 20),
  insert: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.constantFrom(...invisible) },
    { weight: 1, arbitrary: fc.constant('') },
  ),
})

/** Texts with some stretches taken out and YAML's own signs put in. */
export const mutated = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(texts, fc.array(mutation, { minLength: 1, maxLength: 4 })).map(([text, mutations]) =>
    mutations.reduce((before, { at, remove, insert }) => {
      const place = at % (before.length + 1)
      return before.slice(0, place) + insert + before.slice(place + remove)
    }, text),
  )
