import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnosticFormatNames, diagnosticFormats, type Findings } from '../../src/diagnostics/index.ts'
import { problem } from '../../src/model/problem.ts'
import { findingsOf, plainly } from './findings-of.ts'
import { rdjsonSchema, sarifSchema } from './schemas.ts'
import { readXml } from './xml-reader.ts'

const nasty = [
  '\n::error file=a,line=1::forged\n',
  '##[error]forged',
  '##vso[task.setvariable]x',
  '\r\n::stop-commands::x\r',
  '%0A::error::x%25',
  '\u001b[2J\u001b]8;;https://evil.example\u0007',
  '\u009b31m\u0085',
  '\u202egnp.exe\u2066',
  '\u200b\u2060\ufeff\u00ad\u{e0041}',
  '\u2028\u2029',
  ']]>',
  '<![CDATA[',
  '</failure><script>alert(1)</script>',
  '&quot;&#x1b;',
  '" onload="x',
  '| cell |',
  '`code`',
  '@somebody',
  '#12 GH-3',
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '<img src=x>',
  '\\"',
  '\ud800',
  '\0',
  '\ufffe\uffff',
  `e${'\u0301'.repeat(20)}`,
  '{0} {{',
  '书画展',
  '👍',
]

/** A problem that quotes a text everywhere: message, help, further places, the names of files, the reason of an ignore comment. */
const findingsWith = (text: string): Findings => {
  const source = { path: `campaigns/${text.replaceAll('/', '')}.yaml`, text: `a: ${text}\nb: ${text}` }
  const place = { source, start: 3, end: 3 + text.length }
  const wrong = problem('unknown-key', place, ['unknownKey', { key: text }], {
    help: ['didYouMean', { name: text }],
    related: [{ place, message: ['waitsFor', { id: text }] }],
  })
  const scalar = { ...place, kind: 'scalar' as const, text }
  const tree = {
    source,
    start: 0,
    end: source.text.length,
    kind: 'map' as const,
    entries: [{ key: { ...place, start: 0, end: 1, text: 'a' }, value: scalar }],
  }
  return {
    ...findingsOf([wrong]),
    rules: ['unknown-key'],
    ignored: [{ problem: { ...wrong }, reason: text }],
    trees: new Map([[source, tree]]),
  }
}

// What acts on who reads it: controls, what hides or turns, half characters.
const acts =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff\u{e0000}-\u{e0fff}]|\p{Cs}|\p{M}{5}/u

/** All texts in a value, keys too. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => [key, ...textsIn(each)])
      : []

const expectInert = async (text: string): Promise<void> => {
  const findings = findingsWith(text)
  for (const name of diagnosticFormatNames) {
    for (const language of ['zh-CN', 'en'] as const) {
      const out = [...(await diagnosticFormats[name].write(findings, { ...plainly, language }))].join('')
      expect(out, name).not.toMatch(acts)
      expect(out, name).not.toMatch(/##[A-Za-z]*\[/)
      const commands = out.split('\n').filter((line) => /^\s*::/.test(line))
      expect(commands, name).toHaveLength(name === 'github' ? 1 : 0)
      if (name === 'github') {
        expect(out).toMatch(
          /^::error file=[^:,\n]*,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=unknown-key::[^\n]*\n$/,
        )
        // Only what we escape is decoded, to what it was.
        for (const [, code] of out.matchAll(/%(.{0,2})/g)) expect(['25', '0A', '3A', '2C']).toContain(code)
      }
      if (name === 'markdown') {
        expect(out).not.toMatch(/(?<!\\)<(?!br>)/)
        expect(out).not.toMatch(/(?<!`[^`\n]*)@\w(?![^`\n]*`)/)
        // Five bars a row: those of the table.
        for (const line of out.split('\n').slice(4, -1))
          expect(line.replace(/\\[\\|]/g, '').match(/\|/g)).toHaveLength(5)
      }
      if (name === 'junit') readXml(out)
      if (['json', 'sarif', 'gitlab', 'rdjson'].includes(name)) {
        const value = JSON.parse(out)
        for (const each of textsIn(value)) expect(each, name).not.toMatch(acts)
        if (name === 'sarif') expect(sarifSchema.errors(value)).toEqual([])
        if (name === 'rdjson') expect(rdjsonSchema.errors(value)).toEqual([])
      }
    }
  }
}

describe('a text that would act', () => {
  it.each(nasty.map((text) => [JSON.stringify(text), text]))('%s is inert in every format', async (_, text) => {
    await expectInert(text)
  })

  it('is inert in every mixture', async () => {
    const mixtures = fc.array(fc.constantFrom(...nasty), { minLength: 2, maxLength: 6 }).map((parts) => parts.join(''))
    await fc.assert(fc.asyncProperty(mixtures, expectInert), { numRuns: 100 })
  })
})
