import type { MermaidWords } from '../mermaid-words.ts'
import { doneBy } from './phrases.ts'

export const mermaid: MermaidWords = {
  axis: '%-d %b',
  asOf: (date) => `as of ${date}`,
  row: (state, label) => `(${state}) ${label}`,
  by: doneBy,
  unscheduled: (count) => `${count} more without dates`,
  title: (parts) => parts.join(', '),
  tooLong: (characters, most) =>
    `the chart has ${characters} characters, and GitHub and others draw at most ${most}: choose with --unit, --activity … or make several files with --each unit --out`,
}
