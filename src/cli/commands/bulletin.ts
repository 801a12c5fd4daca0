import type { PlanCommand } from '../command.ts'
import { shapeReport } from '../options.ts'

export const bulletin: PlanCommand = {
  name: 'bulletin',
  shape: (command, words) =>
    shapeReport(command, words)
      .option('--kind <kind>', words.option.kind)
      .option('--rank', words.option.rank)
      .option('--number <n>', words.option.number)
      .option('--since <date>', words.option.since),
  load: async () => (await import('./run-bulletin.ts')).runBulletin,
}
