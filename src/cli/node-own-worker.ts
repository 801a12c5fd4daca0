import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** A worker that runs one of the program's own scripts; see node-own-file.ts. */
export const ownWorker = (name: string, workerData: unknown): Worker =>
  new Worker(join(import.meta.dirname, name), { workerData })
