import type { RunCommand } from '../command.ts'
import { exit } from '../trouble.ts'

export const runImport: RunCommand = async () => exit.ok
