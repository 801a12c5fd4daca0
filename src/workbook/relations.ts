import { hasPart, type Package } from './read-part.ts'
import { readXml } from './read-xml.ts'

/** What a part says it belongs with. */
export interface Relation {
  readonly id: string
  /** The last word of its type, which the two editions of the standard have in common: `worksheet`. */
  readonly type: string
  readonly part: string
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)

/** `../a.xml` seen from `xl/worksheets/` is `xl/a.xml`; `/xl/a.xml` is the same from everywhere. */
const resolved = (target: string, folder: string): string => {
  const steps: string[] = []
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** Of a part, or with `''` of the whole file. */
export const relationsOf = (of: Package, part: string): readonly Relation[] => {
  const folder = folderOf(part)
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`
  const relations: Relation[] = []
  if (!hasPart(of, path)) return relations
  readXml(of, path, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return
      relations.push({
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').split('/').at(-1)!,
        part: resolved(attributes.get('Target') ?? '', folder),
      })
    },
  })
  return relations
}
