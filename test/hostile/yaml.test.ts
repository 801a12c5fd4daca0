import { describe } from 'vitest'
import { planOf } from '../support/plan-text.ts'
import { type HostileCase, holds } from './catalogue.ts'

const sound = planOf('id: a, due: 8月')
const head = (line: string): string => `${line}\n${sound}`
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)))
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'))

const features: readonly HostileCase[] = [
  { name: 'an anchor and its alias', plan: head('dueSoon: &x 3d\nsilence: *x'), finds: ['yaml-feature 1:10', 'yaml-feature 2:10'] },
  { name: 'an alias of nothing', plan: head('dueSoon: *nobody'), finds: ['yaml-feature 1:10'] },
  { name: 'an alias to itself', plan: head('tags: &a [*a]'), finds: ['yaml-feature 1:7', 'yaml-feature 1:11'] },
  { name: 'a merge key', plan: head('<<: { dueSoon: 3d }'), finds: ['yaml-feature 1:1'] },
  { name: 'a merge key in quotes', plan: head('"<<": { dueSoon: 3d }'), finds: ['unknown-key 1:1'] },
  { name: 'a tag that makes objects elsewhere', plan: head('name: !!python/object/apply:os.system [id]'), finds: ['yaml-feature 1:7'] },
  { name: 'a tag of a function', plan: head('name: !!js/function "function () {}"'), finds: ['yaml-feature 1:7'] },
  { name: 'a tag of one’s own', plan: head('name: !secret x'), finds: ['yaml-feature 1:7'] },
  { name: 'a directive that switches the version', plan: `%YAML 1.1\n---\n${sound}`, finds: ['yaml-feature 1:1'] },
  { name: 'a directive for tags', plan: `%TAG ! tag:evil.example,2019:\n---\n${sound}`, finds: ['yaml-feature 1:1'] },
  { name: 'an explicit key', plan: head('? dueSoon\n: 3d'), finds: ['yaml-feature 1:1'] },
  { name: 'a map for a key', plan: head('{ a: b }: c'), finds: ['yaml-feature 1:1'] },
  { name: 'a second document', plan: `${sound}---\nname: 别的\n`, finds: ['multiple-documents 15:1'] },
  { name: 'words after the end of the document', plan: `${sound}...\nname: 别的\n`, finds: ['multiple-documents 16:1'] },
  { name: 'a comment that talks to an editor', plan: `# vim: set modeline exrc:\n# -*- eval: (shell-command "id") -*-\n${sound}`, finds: [] },
] // biome-ignore format: a table

const texts: readonly HostileCase[] = [
  { name: 'nothing at all', plan: '', finds: ['missing-key 1:1'] },
  { name: 'a byte order mark alone', plan: bytes([0xef, 0xbb, 0xbf]), finds: ['missing-key 1:1'] },
  { name: 'two byte order marks', plan: bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], sound), finds: ['invisible-character 1:1'] },
  { name: 'blanks and comments', plan: '  \n# nichts\n\n', finds: ['missing-key 1:1'] },
  { name: 'a lone document mark', plan: '---\n', finds: ['missing-key 1:1'] },
  { name: 'a number', plan: '42\n', finds: ['wrong-type 1:1'] },
  { name: 'JSON with a comment', plan: '{"anniversary": "2019-09-21" /* T */}', finds: ['yaml-syntax 1:30'] },
  { name: 'NUL in the middle', plan: bytes('name: a', [0], 'b\n', sound), finds: ['invisible-character 1:8'] },
  { name: 'NUL alone, a thousand times', plan: new Uint8Array(1000), finds: ['bad-encoding 1:1'] },
  { name: 'an overlong slash', plan: bytes('name: ', [0xc0, 0xaf], '\n', sound), finds: ['bad-encoding 1:1'] },
  { name: 'half a surrogate pair as three bytes', plan: bytes('name: ', [0xed, 0xa0, 0x80], '\n', sound), finds: ['bad-encoding 1:1'] },
  { name: 'GBK', plan: bytes('name: ', [0xca, 0xe9, 0xbb, 0xad], '\n'), finds: ['bad-encoding 1:1'] },
  { name: 'UTF-16 with its mark', plan: Uint8Array.from([0xff, 0xfe, ...utf16(sound)]), finds: ['bad-encoding 1:1'] },
  { name: 'UTF-16 without', plan: utf16('version: 1\n'), finds: ['bad-encoding 1:1'] },
  { name: 'UTF-32', plan: Uint8Array.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), finds: ['bad-encoding 1:1'] },
  { name: 'a ZIP file', plan: bytes('PK', [3, 4, 20, 0, 8, 8, 8, 0, 0xff, 0x9c]), finds: ['bad-encoding 1:1'] },
  { name: 'old Mac line ends', plan: 'version: 1\rname: 庆祝\r', finds: ['yaml-syntax 1:10', 'invisible-character 1:11', 'invisible-character 1:20'] },
  { name: 'tabs for indentation', plan: sound.replace('    name: 活动', '\tname: 活动'), finds: ['yaml-syntax 12:1', 'yaml-syntax 12:8', 'yaml-syntax 12:8'] },
  { name: 'a quote that nobody closes', plan: head('name: "庆祝'), finds: ['yaml-syntax 1:7'] },
  { name: 'a bracket that nobody closes', plan: head('require: [lead'), finds: ['yaml-syntax 1:10'] },
  { name: 'marks of a merge', plan: head('<<<<<<< HEAD\ndueSoon: 3d\n=======\ndueSoon: 5d\n>>>>>>> ::error::x'), finds: ['merge-conflict 1:1'], never: /^::error::x/m },
] // biome-ignore format: a table

const bombs: readonly HostileCase[] = [
  { name: 'a bomb of aliases', plan: `a: &a [x, x]\n${[...'bcdefghijkl'].map((key, at) => `${key}: &${key} [*${'abcdefghijkl'[at]}, *${'abcdefghijkl'[at]}]\n`).join('')}`, finds: ['yaml-feature 1:4', 'yaml-feature 2:4', 'yaml-feature 2:8'], of: 34 },
  { name: 'more mistakes than anybody reads', plan: `${'&a '.repeat(5000)}\n`, finds: ['yaml-feature 1:1', 'yaml-feature 1:4'], of: 101 },
  { name: 'brackets, 20,000 deep', plan: head(`tags: ${'['.repeat(20_000)}${']'.repeat(20_000)}`), finds: ['too-large 1:71'] },
  { name: 'braces, 20,000 deep', plan: head(`x: ${'{a: '.repeat(20_000)}${'}'.repeat(20_000)}`), finds: ['too-large 1:260'] },
  { name: 'keys on one line, 20,000 deep', plan: head(`x: { ${'b: '.repeat(20_000)} }`), finds: ['too-large 1:390'] },
  { name: 'dashes, 20,000 deep', plan: `${'- '.repeat(20_000)}a\n`, finds: ['too-large 1:131'] },
  { name: 'keys, each deeper', plan: `${Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')} b\n`, finds: ['too-large 66:66'] },
  { name: 'the same key a thousand times', plan: head('dueSoon: 3d\n'.repeat(1000)), finds: ['duplicate-key 2:1', 'duplicate-key 3:1'], of: 999 },
  { name: 'a line of a million characters', plan: head(`name: ${'长'.repeat(1_000_000)}`), finds: [] },
  { name: 'a key of a million characters', plan: head(`${'k'.repeat(1_000_000)}: 1`), finds: ['yaml-syntax 1:1'] },
  { name: 'a hundred thousand blank lines and comments', plan: head('#\n\n'.repeat(50_000)), finds: [] },
] // biome-ignore format: a table

describe('features of YAML that a plan may not use', () => holds(features))
describe('files that are no text, or not all of one', () => holds(texts))
describe('texts made to cost time or room', () => holds(bombs))
