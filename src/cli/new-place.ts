import { readPlainDay } from '../input/dates/read-date.ts'
import { id } from '../input/ids.ts'
import { makeScalar } from '../input/yaml/make-node.ts'
import type { Language } from '../model/campaign.ts'
import { type Day, firstYear, lastYear, ymdOf } from '../model/day.ts'
import type { Message } from '../model/message.ts'
import { type InitWords, loadProblemWords } from '../words/index.ts'
import { say } from '../words/say.ts'
import type { RawOptions } from './command.ts'
import { nearestCollection, withoutExtension } from './find-campaigns.ts'
import { UsageError } from './trouble.ts'
import type { World } from './world.ts'

/** Where a new campaign comes to lie. */
export interface NewPlace {
  readonly id: string
  /** The folder; for a campaign of one file, the file. */
  readonly path: string
  readonly isFile: boolean
}

/** What Windows takes for a device whatever follows the dot, and what the program itself looks for or passes over. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$|campaigns|node_modules|stdin|all|null)$/i

/** So long that `NAME.yaml` in any script is a file name everywhere. */
const longest = 80

/** The name as an id, which also is a file name; throws `UsageError` for one that is none. */
const asId = async (name: string, words: InitWords, language: Language): Promise<string> => {
  let wrong: Message | undefined
  const scalar = makeScalar({ path: '', text: '' }, 0, 0, name, false)
  const found = id(scalar, {
    report: (_, __, message) => {
      wrong = message
    },
    isWhole: true,
    dates: undefined,
    units: new Map(),
    groups: new Map(),
    knownDates: new Map(),
  })
  if (wrong !== undefined) throw new UsageError(say(wrong, await loadProblemWords(language)))
  if (found === undefined || reserved.test(found)) throw new UsageError(words.reservedName(name))
  if (found.length > longest) throw new UsageError(words.longName(longest))
  return found
}

/** The day that `--date` names, if it is given. Throws `UsageError`. */
export const anniversaryOf = ({ date }: RawOptions, words: InitWords): Day | undefined => {
  if (typeof date !== 'string') return undefined
  const found = readPlainDay(date, undefined)
  if (typeof found === 'number' && ymdOf(found).year >= firstYear && ymdOf(found).year <= lastYear) return found
  throw new UsageError(words.badDate(date), words.dateForms)
}

/** A place under the nearest `campaigns/`, or under a new one here. Throws `UsageError` where a campaign of that name is. */
export const placeFor = async (
  world: World,
  names: readonly string[],
  isFile: boolean,
  words: InitWords,
  language: Language,
): Promise<NewPlace> => {
  const [name] = names
  if (name === undefined || name === '' || names.length > 1) throw new UsageError(words.oneName)
  const campaignId = await asId(name, words, language)
  const home = nearestCollection(world) ?? 'campaigns'
  // A file system that does not tell capitals from small letters is not the only one that the campaign will lie on.
  const likeness = (of: string): string => withoutExtension(of).normalize('NFC').toLowerCase()
  const taken = (world.list(home) ?? []).find((entry) => likeness(entry.name) === likeness(campaignId))
  if (taken !== undefined) throw new UsageError(words.alreadyThere(`${home}/${taken.name}`))
  return { id: campaignId, path: `${home}/${campaignId}${isFile ? '.yaml' : ''}`, isFile }
}

/** Puts the files of a new campaign in their place, all or none. Throws `UsageError` where something has come to stand there. */
export const putThere = async (
  world: World,
  { path, isFile }: NewPlace,
  files: ReadonlyMap<string, string>,
  words: InitWords,
): Promise<void> => {
  if (!isFile) return world.makeFolder(path, files)
  const [text] = files.values()
  return world.editFile(path, 0, async (read) => {
    if (!('reason' in read) || read.reason !== 'missing') throw new UsageError(words.alreadyThere(path))
    return text
  })
}
