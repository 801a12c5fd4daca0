import type { PlanReading } from '../analysis.ts'
import { type Definition, planOf, readDefinition } from '../analyze.ts'
import { mostBytes, oversizedFile, parseSource } from '../input/parse-source.ts'
import type { ParsedFile } from '../input/read-campaign.ts'
import { problem } from '../model/problem.ts'
import type { CampaignFiles } from './find-campaigns.ts'
import type { FileRead, FileReason, World } from './world.ts'

/** A campaign as its files have it. */
export interface CampaignReading extends PlanReading {
  readonly id: string
  /** A file could not be read at all: that is no mistake of the plan. */
  readonly isUnreadable: boolean
}

const unreadable = (path: string, reason: FileReason | 'outside', detail: string): ParsedFile => {
  const source = { path, text: '' }
  const trouble = problem('unreadable', { source, start: 0, end: 0 }, ['unreadable', { reason, detail }])
  return { source, root: undefined, problems: [trouble] }
}

const parsed = async (world: World, path: string, read: FileRead, most: number): Promise<ParsedFile> => {
  if ('reason' in read) return unreadable(path, read.reason, read.detail)
  if ('size' in read) return oversizedFile(path, read.size, most)
  return parseSource(path, read.bytes, world.parseThoroughly, most)
}

/** Looks at a file before it is made a plan of: its tree is not kept longer than that. */
export type Look = (file: ParsedFile) => void

interface Found {
  readonly isUnreadable: boolean
  readonly definition: Definition
}

const definitionOf = (id: string, files: readonly ParsedFile[], look: Look): Found => {
  for (const file of files) look(file)
  const isUnreadable = files.some(({ problems }) => problems.some(({ code }) => code === 'unreadable'))
  return { isUnreadable, definition: readDefinition(files, id) }
}

/** In a function of its own: when it has ended nothing holds the trees of the files, and the tasks find room. */
const readDefinitionOf = async (
  world: World,
  { id, paths, refused }: CampaignFiles,
  most: number,
  look: Look,
): Promise<Found> => {
  const files: ParsedFile[] = []
  for (const path of paths) files.push(await parsed(world, path, world.readFile(path, most), most))
  for (const { path, reason } of refused) files.push(unreadable(path, reason, ''))
  return definitionOf(id, files, look)
}

/** The trees of so many UTF-16 units of text (some 30,000 tasks) take 60 MB. */
const muchText = 2 * 1024 * 1024

/** Fans a campaign out, when its trees have gone. */
const readingOf = async (world: World, id: string, { isUnreadable, definition }: Found): Promise<CampaignReading> => {
  if (definition.sources.reduce((sum, { text }) => sum + text.length, 0) > muchText) await world.letGo()
  return { id, isUnreadable, ...planOf(definition) }
}

/** Reads the files of a campaign, one after the other, and makes a plan of them. */
export const readCampaignFiles = async (
  world: World,
  files: CampaignFiles,
  most: number = mostBytes,
  look: Look = () => undefined,
): Promise<CampaignReading> => readingOf(world, files.id, await readDefinitionOf(world, files, most, look))

/** A campaign of one file that somebody sends. */
export const readStdinCampaign = async (
  world: World,
  most: number = mostBytes,
  look: Look = () => undefined,
): Promise<CampaignReading> =>
  readingOf(world, 'stdin', definitionOf('stdin', [await parsed(world, '<stdin>', world.readStdin(most), most)], look))
