import type { Language } from '../../model/campaign.ts'
import type { Code } from '../../model/problem.ts'
import { formatVersion } from '../../reports/analysis-json.ts'
import { aboutRule, type RuleAbout, ruleListPage } from '../../reports/rule-list.ts'
import { type CommandWords, loadDiagnosticWords, loadRuleWords } from '../../words/index.ts'
import type { RunCommand } from '../command.ts'
import { chooseLanguage } from '../language.ts'
import { type CommonOptions, commonOptions } from '../options.ts'
import { print } from '../print.ts'
import { ruleCodes, ruleNamed } from '../rule-named.ts'
import { rulePages } from '../rule-page.ts'
import { colorOf, columnsOf, needsAscii } from '../terminal.ts'
import { exit, UsageError } from '../trouble.ts'
import type { World } from '../world.ts'

/** Markdown as it is; for people at a terminal folded, and with bold headings. */
const printPages = async (
  world: World,
  pages: readonly string[],
  { format, output, color, ascii }: CommonOptions,
  words: CommandWords,
): Promise<void> => {
  if (format === 'csv' || format === 'html' || format === 'docx') {
    throw new UsageError(words.badChoice('--format', format, ['terminal', 'plain', 'markdown', 'json']))
  }
  const text = pages.join('\n')
  const isForTerminal = (format ?? (world.stdout.isTerminal ? 'terminal' : 'plain')) === 'terminal'
  const written = isForTerminal
    ? await (await import('../../formats/terminal-document.ts')).writeDocument(text, {
        width: columnsOf(world),
        color: output !== undefined && color !== 'always' ? 0 : colorOf(world, world.stdout, color),
        ascii: needsAscii(world, ascii),
      })
    : text
  if (output === undefined) world.stdout.write(written)
  else world.writeFile(output, written)
}

export const runExplain: RunCommand = async (world, names, raw, words) => {
  const options = commonOptions(raw, words)
  const codes: readonly Code[] = names.length === 0 ? ruleCodes : names.map((name) => ruleNamed(name, words))
  const language: Language = chooseLanguage(options.language, undefined, world.env)
  const [finds, said] = await Promise.all([loadRuleWords(language), loadDiagnosticWords(language)])
  const rules: readonly RuleAbout[] = codes.map((code) => aboutRule(code, finds, said))
  const isList = names.length === 0 || raw.list === true
  if (isList || options.format === 'json') {
    const json = () => {
      const pages = rulePages(world, codes, language)
      return {
        formatVersion,
        rules: rules.map(({ rule, severity, group, summary }) => ({
          rule,
          severity,
          group,
          summary,
          page: pages.get(rule) ?? null,
        })),
      }
    }
    await print(world, { page: () => ruleListPage(rules, said), json }, options, language)
  } else {
    const pages = rulePages(world, codes, language)
    await printPages(
      world,
      rules.map(({ rule, tag, summary }) => pages.get(rule) ?? `# ${rule}\n\n${tag}\n\n${summary}\n`),
      options,
      words,
    )
  }
  return exit.ok
}
