import type { Language } from '../model/campaign.ts'
import type { Code } from '../model/problem.ts'
import type { World } from './world.ts'

/** Comments before the blocks of a page are for the tests that run them. */
const comments = /^<!-- .* -->\n/gm

/** The page of a rule, in Markdown; undefined where the program has come without it. */
export const rulePage = ({ readOwnFile }: World, code: Code, language: Language): string | undefined =>
  readOwnFile(`checks/${code}${language === 'en' ? '' : `.${language}`}.md`)?.replace(comments, '')

/** The pages of rules, as far as there are any. */
export const rulePages = (world: World, codes: readonly Code[], language: Language): ReadonlyMap<Code, string> =>
  new Map(
    codes.flatMap((code) => {
      const page = rulePage(world, code, language)
      return page === undefined ? [] : [[code, page] as const]
    }),
  )
