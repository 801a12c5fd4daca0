import { formats, isBinary } from '../formats/index.ts'
import type { Language } from '../model/campaign.ts'
import { jsonPieces } from '../reports/json-text.ts'
import type { Page } from '../reports/page.ts'
import type { JsonDocument } from '../reports/task-json.ts'
import { loadCommandWords } from '../words/index.ts'
import type { CommonOptions, OutputFormat } from './options.ts'
import { colorOf, columnsOf, needsAscii } from './terminal.ts'
import { UsageError } from './trouble.ts'
import { piecesOf, type World } from './world.ts'

/** What a report can be made into; the page or the JSON is only made when it is wanted. */
export interface Report {
  readonly page: () => Page
  readonly json: () => JsonDocument
}

/** The format asked for; else what suits the place: a terminal, or whoever wants colours through a pipe, gets what people read. */
export const formatFor = ({ stdout }: World, { format, color, output }: CommonOptions): OutputFormat =>
  format ?? ((stdout.isTerminal && output === undefined) || color === 'always' ? 'terminal' : 'plain')

/** Writes a report where it belongs: a file, the terminal, or a pipe, each in the format that suits it unless one is asked for. */
export const print = async (
  world: World,
  report: Report,
  options: CommonOptions,
  language: Language,
): Promise<void> => {
  const format = formatFor(world, options)
  const toFile = options.output !== undefined
  if (format !== 'json' && isBinary(format) && !toFile && world.stdout.isTerminal) {
    throw new UsageError((await loadCommandWords(language)).notForTerminal(format))
  }
  const content =
    format === 'json'
      ? jsonPieces(report.json())
      : await formats[format].write(report.page(), {
          width: columnsOf(world),
          color: toFile && options.color !== 'always' ? 0 : colorOf(world, world.stdout, options.color),
          ascii: needsAscii(world, options.ascii),
          language,
          fonts: options.fonts,
        })
  if (toFile) world.writeFile(options.output!, content)
  else for (const piece of piecesOf(content)) world.stdout.write(piece)
}
