import { describe } from 'vitest'
import { header, planOf, planWith } from '../support/plan-text.ts'
import { type HostileCase, holds } from './catalogue.ts'

// In these plans the first task stands at 14:9, its id at 14:15.

const id = (...written: readonly string[]): string => planOf(...written.map((each) => `id: ${each}, due: 8月`))
const note = (written: string): string => planOf(`id: a, due: 8月, note: ${written}`)

const everyObject = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  '__defineGetter__',
]

const objects: readonly HostileCase[] = everyObject.flatMap((name): readonly HostileCase[] => [
  {
    name: `${name} for everything that has a name`,
    plan: `id: ${name}
name: ${name}
anniversary: 2019-09-21
starts: 2019-06-03
asOf: 2019-07-08
anchors: { ${name}: T-1 }
units:
  ${name}: { name: ${name}, short: ${name}, lead: ${name}, section: ${name}, sections: [${name}], mention: [${name}] }
groups: { ${name}x: [${name}] }
activities:
  - id: ${name}
    name: ${name}
    owner: ${name}
    tasks:
      - { id: ${name}, name: ${name}, each: ${name}x, tags: [${name}], with: [${name}], due: ${name}, for: { ${name}: { takes: 2d } } }
progress:
  - { date: 2019-07-01, task: ${name}.${name}@${name}, state: started, by: ${name} }
`,
    // Anchors are called with letters and digits alone.
    finds: name.startsWith('__') ? ['bad-id 6:12', `bad-date 15:${59 + 5 * name.length}`] : [],
  },
  { name: `${name} for a key, a unit, a group, a period, a rule`, plan: planWith(`${name}: 1\nchecks: { ${name}: off }\n`, `id: a, unit: ${name}, due: 8月`, `id: b, each: ${name}, due: 8月`, `id: c, repeat: ${name}, start: 7月, due: 8月`), finds: ['unknown-key 1:1', 'unknown-key 2:11', 'unknown-unit 16:24', 'unknown-group 17:24', 'wrong-type 18:26'] },
]) // biome-ignore format: a table

const ids: readonly HostileCase[] = [
  { name: 'a path', plan: id('../../etc/passwd'), finds: ['bad-id 14:15'] },
  { name: 'a path of Windows', plan: id("'C:\\con'"), finds: ['bad-id 14:15'] },
  { name: 'an option', plan: id('"--help"'), finds: [] },
  { name: 'the separators of an address', plan: id('"a.b@c#d"'), finds: ['bad-id 14:15'] },
  { name: 'a formula', plan: id('"=1+1"'), finds: ['bad-id 14:15'] },
  { name: 'an HTML tag', plan: id('"<script>"'), finds: ['bad-id 14:15'] },
  { name: 'a command of a build server', plan: id('"::error::x"'), finds: ['bad-id 14:15'] },
  { name: 'an escape sequence', plan: id('"a\\u001b[31mb"'), finds: ['bad-id 14:15'] },
  { name: 'half a character', plan: id('"a\\ud800"'), finds: ['bad-id 14:15'] },
  { name: 'nothing that shows', plan: id('"\\u200b"'), finds: ['bad-id 14:15'] },
  { name: 'a letter that fills and does not show', plan: id('"\\u3164"'), finds: ['bad-id 14:15'] },
  { name: 'marks without a letter', plan: id('"\\u0301\\u0301"'), finds: ['bad-id 14:15'] },
  { name: 'the empty text', plan: id('""'), finds: ['bad-id 14:15'] },
  { name: 'Cyrillic а among Latin letters', plan: id('pаy'), finds: ['bad-id 14:15'] },
  { name: 'Greek ο among Latin letters', plan: id('gοod'), finds: ['bad-id 14:15'] },
  { name: 'the same but for case', plan: id('notice', 'Notice'), finds: ['duplicate-id 15:15'] },
  { name: 'the same but for width', plan: id('notice', 'ｎｏｔｉｃｅ'), finds: ['duplicate-id 15:15'] },
  { name: 'the same once composed', plan: id('étude', 'e\u0301tude'), finds: ['duplicate-id 15:15'] },
  { name: 'the same but for a ligature', plan: id('office', 'oﬃce'), finds: ['duplicate-id 15:15'] },
  { name: 'the same but for circles', plan: id('a1', 'a①'), finds: ['duplicate-id 15:15'] },
  { name: 'the same but for ſ', plan: id('list', 'liſt'), finds: ['duplicate-id 15:15'] },
  { name: 'the same but for the Kelvin sign', plan: id('kilo', '\u212Ailo'), finds: ['duplicate-id 15:15'] },
  { name: 'the Turkish i', plan: id('ist', 'İst'), finds: [] },
  { name: 'a thousand letters', plan: id('a'.repeat(1000)), finds: [] },
  { name: 'a million letters', plan: id('长'.repeat(1_000_000)), finds: [] },
  { name: 'units equal but for case', plan: `${header}units:\n  city: { name: 市 }\n  City: { name: 市 }\nactivities: []\n`, finds: ['duplicate-id 6:3'] },
  { name: 'keys equal once composed', plan: planWith('anchors: { "caf\\u00e9": T, "cafe\\u0301": T }\n', 'id: a, due: 8月'), finds: ['duplicate-key 1:28'] },
  { name: 'T for an anchor', plan: planWith('anchors: { T: T-1 }\n', 'id: a, due: 8月'), finds: ['bad-id 1:12'] },
  { name: 'a date for an anchor', plan: planWith('anchors: { 8月: T-1 }\n', 'id: a, due: 8月'), finds: ['bad-id 1:12'] },
  { name: 'all for a group', plan: id('a').replace('groups: { counties', 'groups: { all'), finds: ['duplicate-id 9:11'] },
] // biome-ignore format: a table

const texts: readonly HostileCase[] = [
  { name: 'a name of a mebibyte', plan: note('长'.repeat(350_000)), finds: [] },
  { name: 'a word of a mebibyte', plan: note('x'.repeat(1_048_576)), finds: [] },
  { name: 'a flood of combining marks', plan: note(`e${'\u0301'.repeat(100_000)}`), finds: [] },
  { name: 'lone surrogates', plan: note('"\\ud800 \\udc00 \\udfff"'), finds: [] },
  { name: 'a pair of surrogates written apart', plan: note('"\\ud83d\\ude00"'), finds: [] },
  { name: 'non-characters', plan: note('"\\ufffe\\uffff\\U0010ffff"'), finds: [] },
  { name: 'a bidirectional override as it is', plan: note('甲\u202e乙'), finds: ['invisible-character 14:34'] },
  { name: 'a bidirectional override, escaped', plan: note('"甲\\u202e乙"'), finds: [] },
  { name: 'isolates that nobody ends', plan: note('\u2066\u2067\u2068甲'), finds: ['invisible-character 14:33', 'invisible-character 14:34', 'invisible-character 14:35'] },
  { name: 'tag characters that spell a message', plan: note('"\\U000e0068\\U000e0069"'), finds: [] },
  { name: 'an emoji of seven', plan: note('👨‍👩‍👧‍👦'), finds: ['invisible-character 14:35', 'invisible-character 14:38', 'invisible-character 14:41'] },
  { name: 'placeholders in placeholders', plan: note('"{years}{unit}{{years}}{__proto__}$&$1"'), finds: [] },
] // biome-ignore format: a table

describe('names that every object has', () => holds(objects))
describe('ids', () => holds(ids))
describe('texts', () => holds(texts))
