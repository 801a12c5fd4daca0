import type { Language } from '../model/campaign.ts'
import { type Day, existingDay, isoDay, ymdOf } from '../model/day.ts'
import { relativeTo } from '../renew/modeline.ts'
import { planSchema } from '../schema/plan-schema.ts'
import { loadSchemaWords, loadStarterWords } from '../words/index.ts'
import type { NewPlace } from './new-place.ts'
import type { World } from './world.ts'

const schemaName = 'plan.schema.json'

/** A schema that lies in the repository already, seen from the folder that holds `campaigns/`. */
const schemaThere = (world: World, { path }: NewPlace): string | undefined => {
  const collection = path.slice(0, path.lastIndexOf('/'))
  const above = collection.replace(/(^|\/)campaigns$/, '') || '.'
  const candidates = [`${above}/docs/${schemaName}`, `${above}/${schemaName}`, `${collection}/${schemaName}`]
  return candidates.find((each) => world.kindOf(each) === 'file')
}

/** How long ago the example's foundation was. */
const exampleYears = 10

const foundation = (of: Day): Day => {
  const { year, month, day } = ymdOf(of)
  return existingDay(year - exampleYears, month, day) ?? existingDay(year - exampleYears, month, day - 1)!
}

/**
 * The texts of a first campaign, by their paths inside it. Editors find the schema where it lies already; a folder brings
 * its own where there is none.
 */
export const starterTexts = async (
  world: World,
  place: NewPlace,
  date: Day,
  language: Language,
): Promise<ReadonlyMap<string, string>> => {
  const words = await loadStarterWords(language)
  const { id, path, isFile } = place
  const there = schemaThere(world, place)
  const schema = there ?? (isFile ? undefined : `${path}/${schemaName}`)
  const facts = {
    id: /^(true|false|null|~|\d.*)$/.test(id) ? JSON.stringify(id) : id,
    date: isoDay(date),
    since: isoDay(foundation(date)),
    day: date,
    modeline: (inside: string) =>
      schema === undefined
        ? ''
        : `# yaml-language-server: $schema=${relativeTo(isFile ? path : `${path}/${inside}`, schema)}\n`,
  }
  if (isFile) return new Map([[path.slice(path.lastIndexOf('/') + 1), words.file(facts)]])
  const texts = new Map(words.folder(facts))
  if (there === undefined) {
    texts.set(schemaName, `${JSON.stringify(planSchema(await loadSchemaWords(language)), undefined, 2)}\n`)
  }
  return texts
}
