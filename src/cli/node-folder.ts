import * as fs from 'node:fs'
import { dirname, join } from 'node:path'
import { onInterrupt } from './node-interrupt.ts'
import { codeOf } from './node-reason.ts'
import { writeTrouble } from './node-write.ts'
import { OutputTrouble } from './trouble.ts'
import { type Content, piecesOf } from './world.ts'

const writeOne = (path: string, content: Content): void => {
  fs.mkdirSync(dirname(path), { recursive: true })
  const file = fs.openSync(path, 'wx')
  try {
    for (const piece of piecesOf(content)) fs.writeFileSync(file, piece)
    fs.fsyncSync(file)
  } finally {
    fs.closeSync(file)
  }
}

/** A folder of a name that nobody has yet. A name with a dot in front is passed over when campaigns are looked for. */
const makeTemporary = (parent: string): string => {
  for (let number = 1; ; number++) {
    const path = join(parent, `.${process.pid}-${number}.plan-new`)
    try {
      fs.mkdirSync(path)
      return path
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
  }
}

/** The folders above a path that are missing, the outermost first. */
const missingAbove = (path: string): readonly string[] => {
  const missing: string[] = []
  for (let folder = dirname(path); fs.statSync(folder, { throwIfNoEntry: false }) === undefined; ) {
    missing.unshift(folder)
    // A drive that is not there is above nothing.
    if (dirname(folder) === folder) break
    folder = dirname(folder)
  }
  return missing
}

/** Removes what was made, the innermost first; a folder in which somebody else has put something stays. */
const undo = (temporary: string | undefined, made: readonly string[]): void => {
  if (temporary !== undefined) fs.rmSync(temporary, { recursive: true, force: true })
  for (const folder of made.toReversed()) {
    try {
      fs.rmdirSync(folder)
    } catch {
      return
    }
  }
}

/**
 * Makes a folder with files in it (by their paths inside), all of it or nothing: it is made under another name beside it
 * and then renamed. Throws `OutputTrouble`, also where something stands there already.
 */
export const makeFolder = (path: string, name: string, files: ReadonlyMap<string, Content>): void => {
  let temporary: string | undefined
  let made: readonly string[] = []
  const letGo = onInterrupt(() => undo(temporary, made))
  try {
    made = missingAbove(path)
    fs.mkdirSync(dirname(path), { recursive: true })
    temporary = makeTemporary(dirname(path))
    for (const [inside, text] of files) writeOne(join(temporary, inside), text)
    // Renaming a folder would take the place of one that is empty.
    if (fs.lstatSync(path, { throwIfNoEntry: false }) !== undefined) throw new OutputTrouble(name, { why: 'exists' })
    fs.renameSync(temporary, path)
    temporary = undefined
    made = []
  } catch (error) {
    throw writeTrouble(error, name)
  } finally {
    undo(temporary, made)
    letGo()
  }
}
