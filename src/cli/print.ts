import { formats } from '../formats/index.ts'
import type { Language } from '../model/campaign.ts'
import type { Page } from '../reports/page.ts'
import type { Json } from '../reports/task-json.ts'
import { jsonText } from './json-text.ts'
import type { CommonOptions } from './options.ts'
import { colorOf, columnsOf, needsAscii } from './terminal.ts'
import type { World } from './world.ts'

/** What a report can be made into; the page or the JSON is only made when it is wanted. */
export interface Report {
  readonly page: () => Page
  readonly json: () => { readonly [key: string]: Json }
}

/** Writes a report where it belongs: a file, the terminal, or a pipe, each in the format that suits it unless one is asked for. */
export const print = async (
  world: World,
  report: Report,
  options: CommonOptions,
  language: Language,
): Promise<void> => {
  const format = options.format ?? (world.stdout.isTerminal ? 'terminal' : 'plain')
  const toFile = options.output !== undefined
  const text =
    format === 'json'
      ? jsonText(report.json())
      : await formats[format].write(report.page(), {
          width: columnsOf(world),
          color: toFile && options.color !== 'always' ? 0 : colorOf(world, world.stdout, options.color),
          ascii: needsAscii(world, options.ascii),
          language,
        })
  if (toFile) world.writeFile(options.output!, text)
  else world.stdout.write(text)
}
