import type { Language } from '../model/campaign.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** `zh`, `zh_CN.UTF-8` → zh-CN; `en_GB` → en; undefined for other languages. */
export const languageOf = (text: string): Language | undefined =>
  /^zh(?![a-z])/i.test(text) ? 'zh-CN' : /^en(?![a-z])/i.test(text) ? 'en' : undefined

/** Chinese when any of the locale's variables is; else English. */
const localeLanguage = (env: Environment): Language =>
  [env.LC_ALL, env.LC_MESSAGES, env.LANG].some((value) => languageOf(value ?? '') === 'zh-CN') ? 'zh-CN' : 'en'

/** What to speak: as asked for (`--lang`, then PLAN_LANG), else as the campaign says, else as the environment does. */
export const chooseLanguage = (asked: string | undefined, campaign: Language | undefined, env: Environment): Language =>
  languageOf(asked ?? '') ?? languageOf(env.PLAN_LANG ?? '') ?? campaign ?? localeLanguage(env)

/** The value of `--lang` before the command line has been understood: help and mistakes speak it too. */
export const askedLanguage = (argv: readonly string[]): string | undefined => {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='))
  if (at === -1) return undefined
  return argv[at] === '--lang' ? argv[at + 1] : argv[at]!.slice('--lang='.length)
}
