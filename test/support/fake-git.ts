import { createHash } from 'node:crypto'
import type { GitResult, World } from '../../src/cli/world.ts'

/** The texts of each revision, by path from the top of the repository; the top is where `.git` would lie. */
export interface FakeRevisions {
  readonly top: string
  readonly at: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly isShallow?: boolean
}

const sha = (text: string): string => createHash('sha1').update(text).digest('hex')

const answer = (code: number, text = ''): GitResult => ({ code, stdout: new TextEncoder().encode(text), stderr: '' })

/** Answers the few questions that the program has of git; a question that is none of them fails the test. */
export const fakeGit = (revisions: FakeRevisions | undefined, cwd: string): World['git'] => {
  const questions: Readonly<
    Record<string, (args: readonly string[], repository: FakeRevisions, folder: string, input: string) => GitResult>
  > = {
    'rev-parse --is-shallow-repository --show-prefix': (_, { top, isShallow = false }, folder) =>
      folder === top || folder.startsWith(`${top}/`)
        ? answer(0, `${isShallow}\n${folder === top ? '' : `${folder.slice(top.length + 1)}/`}\n`)
        : answer(128),
    'rev-parse --verify --quiet --end-of-options': ([revision = ''], { at }) => {
      const name = revision.replace(/\^\{commit\}$/, '')
      return at[name] === undefined ? answer(1) : answer(0, `${sha(name)}\n`)
    },
    'rev-list --all --max-count=1': (_, { at }) => answer(0, Object.keys(at).map((name) => `${sha(name)}\n`)[0] ?? ''),
    'ls-tree -r -z --full-tree --long': ([commit], { at }) => {
      const [, files] = Object.entries(at).find(([name]) => sha(name) === commit)!
      const line = ([path, text]: [string, string]): string =>
        `100644 blob ${sha(text)} ${String(new TextEncoder().encode(text).length).padStart(7)}\t${path}\0`
      return answer(0, Object.entries(files).map(line).join(''))
    },
    'cat-file --batch': (_, { at }, __, input) => {
      const texts = new Map(Object.values(at).flatMap((files) => Object.values(files).map((text) => [sha(text), text])))
      const blob = (name: string): string => {
        const text = texts.get(name)!
        return `${name} blob ${new TextEncoder().encode(text).length}\n${text}\n`
      }
      return answer(0, input.trimEnd().split('\n').map(blob).join(''))
    },
  }
  return async (folder, args, input) => {
    if (revisions === undefined) return { trouble: 'missing', detail: '' }
    const line = args.join(' ')
    const known = Object.keys(questions).find((question) => line === question || line.startsWith(`${question} `))
    if (known === undefined) throw new Error(`git is asked: ${line}`)
    const absolute = folder.startsWith('/') ? folder : folder === '.' ? cwd : `${cwd}/${folder}`
    return questions[known]!(args.slice(known.split(' ').length), revisions, absolute, input)
  }
}
