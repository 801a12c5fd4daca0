import { safeText } from '../formats/safe-text.ts'
import type { Language } from '../model/campaign.ts'
import type { Problem } from '../model/problem.ts'
import { type Place, rangeOf } from '../model/source.ts'
import { type CommandWords, loadProblemWords } from '../words/index.ts'
import { say } from '../words/say.ts'

const at = (place: Place): string => {
  const { file, line, column } = rangeOf(place)
  return `${file}:${line}:${column}`
}

/** `file:line:column: severity: message [code]`, one line for each problem and one for each further place. */
export const problemLines = async (
  problems: readonly Problem[],
  language: Language,
  words: CommandWords,
): Promise<readonly string[]> => {
  const sentences = await loadProblemWords(language)
  const stop = language === 'en' ? '; ' : '；'
  return problems.flatMap(({ code, severity, place, message, help, related }) => {
    const said =
      help === undefined ? say(message, sentences) : `${say(message, sentences)}${stop}${say(help, sentences)}`
    return [
      safeText(`${at(place)}: ${words.severity[severity]}: ${said} [${code}]`),
      ...related.map((each) => safeText(`${at(each.place)}: ${words.note}: ${say(each.message, sentences)} [${code}]`)),
    ]
  })
}
