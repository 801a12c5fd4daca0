import { nearest } from '../../model/nearest.ts'
import type { RunCommand } from '../command.ts'
import { bashScript } from '../completion/bash.ts'
import { fishScript } from '../completion/fish.ts'
import { pwshScript } from '../completion/pwsh.ts'
import { type Shell, shells } from '../completion/shells.ts'
import { zshScript } from '../completion/zsh.ts'
import { exit, UsageError } from '../trouble.ts'

const scripts: Readonly<Record<Shell, string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  pwsh: pwshScript,
}

export const runCompletion: RunCommand = async (world, [name, ...others], _, words) => {
  if (name === undefined) throw new UsageError(words.noShell)
  if (others.length > 0) throw new UsageError(words.tooManyArguments, words.seeHelp('plan completion'))
  const shell = shells.find((each) => each === name)
  if (shell === undefined) {
    const meant = name === 'powershell' ? 'pwsh' : nearest(name, shells)
    throw new UsageError(words.noSuchShell(name), ...(meant === undefined ? [] : [words.didYouMean(meant)]))
  }
  world.stdout.write(scripts[shell])
  return exit.ok
}
