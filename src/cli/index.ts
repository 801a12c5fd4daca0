export { main } from './main.ts'
export { nodeWorld } from './node-world.ts'
