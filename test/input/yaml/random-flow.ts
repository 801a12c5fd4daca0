import fc from 'fast-check'
import type { Meaning } from './meaning.ts'
import { flowPlain, indentationMark, written } from './random-scalar.ts'

/** Something in brackets, not laid out yet: an indentation mark follows each of its line breaks that needs one. */
export interface Flow {
  readonly text: string
  readonly meaning: Meaning
}

const spaces = fc.constantFrom('', ' ', '  ')

/** What may stand around items: nothing or a space mostly, or a line break, with comments perhaps. */
const around = fc.constantFrom(
  ...['', '', '', ' ', '  '],
  ...[`\n${indentationMark}`, `\n\n${indentationMark}  `, `\n#c\n${indentationMark} `, `\n  # c\n${indentationMark}`],
)
const aroundOrComment = fc.oneof(around, fc.constant(` # c\n${indentationMark}`))

export const flow = fc.letrec<{ node: Flow; scalar: Flow; list: Flow; map: Flow; pair: Flow }>((tie) => ({
  node: fc.oneof({ maxDepth: 2, depthSize: 'small' }, tie('scalar'), tie('list'), tie('map')),
  scalar: written(flowPlain),

  pair: fc
    .record({ key: written(flowPlain), gap: spaces, before: aroundOrComment, value: tie('node') })
    .map(({ key, gap, before, value }) => ({
      text: `${key.text}${gap}: ${before}${value.text}`,
      meaning: { pairs: [[key.meaning, value.meaning] as const] },
    })),

  list: fc
    .record({
      items: fc.array(
        fc.record({
          before: around,
          item: fc.oneof({ weight: 5, arbitrary: tie('node') }, tie('pair')),
          after: aroundOrComment,
        }),
        { maxLength: 3 },
      ),
      end: fc.constantFrom('', ',', ', ', `,\n${indentationMark}`, ', # c\n'),
    })
    .map(({ items, end }) => {
      const texts = items.map(({ before, item, after }) => `${before}${item.text}${after}`)
      const closing = items.length === 0 ? end.replace(',', '') : end
      return {
        text: `[${texts.join(',')}${closing.replace(/\n$/, `\n${indentationMark}`)}]`,
        meaning: items.map(({ item }) => item.meaning),
      }
    }),

  map: fc
    .record({
      entries: fc.array(
        fc.record({
          before: around,
          key: written(flowPlain),
          gap: spaces,
          between: aroundOrComment,
          value: fc.option(tie('node'), { freq: 6, nil: undefined }),
          after: aroundOrComment,
        }),
        { maxLength: 3 },
      ),
      trailing: fc.boolean(),
    })
    .map(({ entries, trailing }) => {
      const texts = entries.map(
        ({ before, key, gap, between, value, after }) =>
          `${before}${key.text}${gap}: ${between}${value?.text ?? ''}${after}`,
      )
      return {
        text: `{${texts.join(',')}${trailing && entries.length > 0 ? ', ' : ''}}`,
        meaning: { pairs: entries.map(({ key, value }) => [key.meaning, value?.meaning ?? ''] as const) },
      }
    }),
}))
