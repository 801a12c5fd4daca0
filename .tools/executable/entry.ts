import { main } from '../../src/cli/main.ts'
import { nodeWorld } from '../../src/cli/node-world.ts'

void main(process.argv.slice(2), nodeWorld()).then((code) => {
  process.exitCode = code
})
