import type { Language } from '../model/campaign.ts'
import { type GitWords, loadGitWords } from '../words/index.ts'
import { UsageError } from './trouble.ts'
import type { GitResult, World } from './world.ts'

/** A folder as git sees it. */
export interface Repository {
  readonly folder: string
  /** The folder seen from the top of the repository: `campaigns/example/`, empty at the top itself. */
  readonly prefix: string
  readonly isShallow: boolean
}

/** A few names and numbers. */
const mostAnswer = 64 * 1024

const lastLine = (text: string): string | undefined =>
  text
    .trim()
    .split('\n')
    .at(-1)
    ?.replace(/^(fatal|error): /, '')
    .slice(0, 300)

/** Throws `UsageError` where git could not be asked at all. */
const answered = (result: GitResult, words: GitWords): Extract<GitResult, { readonly code: number }> => {
  if ('code' in result) return result
  switch (result.trouble) {
    case 'missing':
      throw new UsageError(words.noGit, words.noGitHelp)
    case 'slow':
      throw new UsageError(words.slow)
    case 'too-large':
      throw new UsageError(words.tooMuch)
    case 'other':
      throw new UsageError(words.failed(result.detail))
  }
}

/** Asks git something that it must know; throws `UsageError` with what it says where it does not. */
export const askGit = async (
  world: World,
  { folder }: Repository,
  args: readonly string[],
  words: GitWords,
  input = '',
  mostBytes = mostAnswer,
): Promise<Uint8Array> => {
  const { code, stdout, stderr } = answered(await world.git(folder, args, input, mostBytes), words)
  if (code === 0) return stdout
  throw new UsageError(words.failed(lastLine(stderr) ?? String(code)))
}

const decoder = new TextDecoder()

/** The repository that a folder lies in; throws `UsageError` where there is none. */
export const repositoryAt = async (world: World, folder: string, words: GitWords): Promise<Repository> => {
  const args = ['rev-parse', '--is-shallow-repository', '--show-prefix']
  const { code, stdout, stderr } = answered(await world.git(folder, args, '', mostAnswer), words)
  if (code !== 0) {
    const complaint = lastLine(stderr)
    const isPlain = complaint === undefined || complaint === '' || complaint.startsWith('not a git repository')
    throw new UsageError(words.noRepository(folder), ...(isPlain ? [] : [words.gitSays(complaint)]))
  }
  const said = decoder.decode(stdout)
  const end = said.indexOf('\n')
  // The name of a folder may hold a line break: only the last one is git's.
  return { folder, isShallow: said.slice(0, end) === 'true', prefix: said.slice(end + 1, -1) }
}

const objectName = /^[0-9a-f]{40,64}\n$/

/** The commit that a revision names, whatever it looks like: it is never an option. Undefined where git knows none of that name. */
const commitOf = async (
  world: World,
  { folder }: Repository,
  revision: string,
  words: GitWords,
): Promise<string | undefined> => {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]
  const { code, stdout } = answered(await world.git(folder, args, '', mostAnswer), words)
  const said = decoder.decode(stdout)
  // `^HEAD` would be answered with `^` and a name.
  return code === 0 && objectName.test(said) ? said.trimEnd() : undefined
}

const hasCommits = async (world: World, { folder }: Repository, words: GitWords): Promise<boolean> => {
  const { code, stdout } = answered(
    await world.git(folder, ['rev-list', '--all', '--max-count=1'], '', mostAnswer),
    words,
  )
  return code !== 0 || stdout.length > 0
}

/** The same, but throws `UsageError` with what to do about it. */
export const requireCommit = async (
  world: World,
  repository: Repository,
  revision: string,
  words: GitWords,
): Promise<string> => {
  const commit = revision === '' ? undefined : await commitOf(world, repository, revision, words)
  if (commit !== undefined) return commit
  if (!(await hasCommits(world, repository, words))) throw new UsageError(words.noCommits)
  throw new UsageError(
    words.noRevision(revision),
    repository.isShallow ? words.shallow(revision) : words.noRevisionHelp,
  )
}

/** Whether a word on the command line is a revision of the repository that the working directory lies in, if there is one. */
export const isRevision = async (world: World, word: string, language: Language): Promise<boolean> => {
  const words = await loadGitWords(language)
  try {
    return (await commitOf(world, await repositoryAt(world, '.', words), word, words)) !== undefined
  } catch {
    return false
  }
}
