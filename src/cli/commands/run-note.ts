import { mostBytes } from '../../input/parse-source.ts'
import type { ParsedFile } from '../../input/read-campaign.ts'
import { loadLogWords, loadProblemWords } from '../../words/index.ts'
import type { RunCommand } from '../command.ts'
import { chooseLanguage } from '../language.ts'
import { noteDays } from '../noting/days.ts'
import { doubtsAbout } from '../noting/doubts.ts'
import { draftEntries } from '../noting/draft.ts'
import type { Notebook } from '../noting/notebook.ts'
import type { Noting } from '../noting/noting.ts'
import { filesFor } from '../noting/progress-file.ts'
import { sayProblem } from '../noting/refuse.ts'
import { sayNoted } from '../noting/say-noted.ts'
import { type NoteKind, wishOf } from '../noting/wish.ts'
import { writeEntries } from '../noting/write-entries.ts'
import { openTasks } from '../open-tasks.ts'
import { commonOptions } from '../options.ts'
import { tell } from '../tell.ts'
import { exit } from '../trouble.ts'

/** The run of a command that notes something of tasks: decides, writes, and tells what that moves. */
const note =
  (kind: NoteKind): RunCommand =>
  async (world, given, raw, command) => {
    const { language: asked, maxSize = mostBytes } = commonOptions(raw, command)
    const speaking = await loadLogWords(chooseLanguage(asked, undefined, world.env))
    const wish = wishOf(kind, given, raw, command, speaking)
    const read = new Map<string, ParsedFile>()
    const { files, reading, analysis, tasks, language, words } = await openTasks(
      world,
      wish.addresses,
      { campaign: raw.campaign as string | undefined, asOf: undefined, language: asked, maxSize },
      command,
      (file) => read.set(file.source.path, file),
    )
    const [log, problem] = await Promise.all([loadLogWords(language), loadProblemWords(language)])
    const all = { log, report: words, problem }
    const days = noteDays(world, analysis, wish, analysis.asOf, all)
    const noting: Noting = { world, wish, days, words: all, mostBytes: maxSize }
    const start: Notebook = {
      id: files.id,
      reading,
      files: new Map(files.paths.map((path) => [path, read.get(path)!])),
    }
    const byFile = filesFor(tasks, files, start, noting)
    const draft = await draftEntries(start, byFile, noting)
    const doubts = [
      ...doubtsAbout(tasks, analysis, noting),
      ...draft.warnings.map((each) => sayProblem(each, problem, log)),
    ]
    for (const doubt of doubts) tell(world, `plan: ${log.warned(doubt)}`)
    if (raw.dryRun === true) {
      const { showChanges } = await import('../noting/show-changes.ts')
      world.stdout.write(showChanges(start, draft, byFile, noting))
      world.stderr.write(sayNoted({ before: start, after: draft.after }, byFile, analysis.asOf, noting, true))
    } else {
      const written = await writeEntries(start, draft, byFile, noting)
      world.stdout.write(sayNoted(written, byFile, analysis.asOf, noting, false))
    }
    return exit.ok
  }

export const runStart = note('start')
export const runDone = note('done')
export const runReport = note('report')
export const runAccept = note('accept')
export const runReturn = note('return')
export const runDrop = note('drop')
export const runExtend = note('extend')
