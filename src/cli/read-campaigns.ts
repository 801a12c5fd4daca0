import type { PlanReading } from '../analysis.ts'
import { readPlan } from '../analyze.ts'
import { mostBytes, oversizedFile, parseSource } from '../input/parse-source.ts'
import type { ParsedFile } from '../input/read-campaign.ts'
import { problem } from '../model/problem.ts'
import type { CampaignFiles } from './find-campaigns.ts'
import type { FileReason, World } from './world.ts'

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

const readOne = async (world: World, path: string, most: number): Promise<ParsedFile> => {
  const read = world.readFile(path, most)
  if ('reason' in read) return unreadable(path, read.reason, read.detail)
  if ('size' in read) return oversizedFile(path, read.size, most)
  return parseSource(path, read.bytes, world.parseThoroughly, most)
}

/** Reads the files of a campaign, one after the other, and makes a plan of them. */
export const readCampaignFiles = async (
  world: World,
  { id, paths, refused }: CampaignFiles,
  most: number = mostBytes,
): Promise<CampaignReading> => {
  const files: ParsedFile[] = []
  for (const path of paths) files.push(await readOne(world, path, most))
  for (const { path, reason } of refused) files.push(unreadable(path, reason, ''))
  const isUnreadable = files.some(({ problems }) => problems.some(({ code }) => code === 'unreadable'))
  return { id, isUnreadable, ...readPlan(files, id) }
}
