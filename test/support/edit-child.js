// A process that edits a file, for tests of what happens when there are many, or when one is ended.
// `node edit-child.js PLAN.JS WHAT FILE …`
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setTimeout } from 'node:timers/promises'

const [plan, what, file, given] = process.argv.slice(2)
const { nodeWorld } = createRequire(import.meta.url)(plan)
const world = nodeWorld()
const most = 64 * 1024 * 1024

// Whoever has started it may be gone before he could end it. Only the one that is told what to do lives to listen.
process.on('disconnect', () => process.exit(1))
if (what !== 'meet') process.channel.unref()

const edit = (by) => world.editFile(file, most, by)
const textOf = (read) => ('bytes' in read ? new TextDecoder().decode(read.bytes) : '')

/** Counts, so often. */
const increment = async () => {
  for (let time = 0; time < Number(given); time++) await edit(async (read) => String(Number(textOf(read)) + 1))
}

/** Writes so many bytes of one letter, then of the next one, until it is ended. */
const fill = async () => {
  for (let time = 0; ; time++) {
    await edit(async () => 'abcdefgh'[time % 8].repeat(Number(given)))
    if (time === 0) process.stdout.write('ready\n')
  }
}

/** Is at it, and does not finish. */
const hold = () =>
  edit(async () => {
    process.stdout.write('ready\n')
    await setTimeout(60_000)
    return 'finished'
  })

/** Each time it is told to: is at it for a moment, and says whether it was alone. */
const meet = () => {
  process.on('message', async () => {
    const meeting = edit(async () => {
      const isAlone = !existsSync(given)
      writeFileSync(given, String(process.pid))
      await setTimeout(2)
      rmSync(given, { force: true })
      process.send(isAlone)
      return undefined
    })
    await meeting.catch((error) => process.send(String(error)))
  })
  process.send(true)
}

await { increment, fill, hold, meet }[what]()
