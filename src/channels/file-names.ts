import type { Recipient } from '../reports/reminder/letter.ts'
import { byteLength } from './measure.ts'
import { signsOf } from './shorten.ts'

/** Of 255 bytes that a name may have; the rest is for who writes it under a temporary one first. */
const longestName = 200
const longestId = 60

/** Windows keeps these for devices, whatever follows behind a dot; `¹` is a digit to it. */
const device = /^(con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i

/** What some system refuses, a shell obeys, or nobody sees. Unassigned and private characters: no two systems agree on them. */
const unfit = /[<>,:"/\\|?*$`';&!#%~\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]+/gu

const foldCase = (text: string): string => text.toLowerCase().toUpperCase()

/** The same for names that some file system takes for the same. */
const likeness = (name: string): string => foldCase(foldCase(name.normalize('NFKC'))).normalize('NFKC')

/** One system stores `é` as two characters and counts them. */
const bytesOf = (name: string): number => Math.max(byteLength(name), byteLength(name.normalize('NFD')))

const stemOf = (text: string): string => {
  const stem = text
    .slice(0, 4 * longestName)
    .normalize('NFC')
    .replace(unfit, '_')
    .replace(/^[.\-_]+|[._]+$/g, '')
  return stem === '' ? '_' : stem
}

/** As many signs of a text as `room` bytes hold. */
const within = (text: string, room: number): string => {
  if (bytesOf(text) <= room) return text
  let kept = ''
  for (const sign of signsOf(text)) {
    if (bytesOf(kept + sign) > room) break
    kept += sign
  }
  return kept === '' ? '_' : kept
}

const nameOf = (stem: string, ending: string): string => {
  const name = within(stem, longestName - bytesOf(ending)) + ending
  return device.test(name.split('.', 1)[0]!) ? `_${name}` : name
}

export interface FilesOfLetter {
  readonly to: Pick<Recipient, 'id' | 'name'>
  readonly parts: number
}

/**
 * Names for the messages of a run, safe on every system and different on every one: `丙县政协办公室.txt`, or
 * `丙县政协办公室-1.txt` and `-2`. Recipients of the same name get their id behind it, and a number where that does not help.
 */
export const fileNames = (letters: readonly FilesOfLetter[], extension: string): readonly (readonly string[])[] => {
  const stems = letters.map(({ to }) => stemOf(to.name))
  const counts = new Map<string, number>()
  for (const stem of stems) counts.set(likeness(stem), (counts.get(likeness(stem)) ?? 0) + 1)

  const taken = new Set<string>()
  const rounds = new Map<string, number>()
  return letters.map(({ to, parts }, index) => {
    const stem = stems[index]!
    const mark = counts.get(likeness(stem))! > 1 ? `_${within(stemOf(to.id), longestId)}` : ''
    const namesOf = (round: number): readonly string[] =>
      Array.from({ length: parts }, (_, part) =>
        nameOf(
          stem,
          `${mark}${round === 1 ? '' : `_${round}`}${parts === 1 ? '' : `-${String(part + 1).padStart(String(parts).length, '0')}`}.${extension}`,
        ),
      )
    const key = likeness(stem + mark)
    let round = rounds.get(key) ?? 1
    while (namesOf(round).some((name) => taken.has(likeness(name)))) round++
    rounds.set(key, round)
    const names = namesOf(round)
    for (const name of names) taken.add(likeness(name))
    return names
  })
}
