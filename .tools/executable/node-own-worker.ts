import { getAsset } from 'node:sea'
import { Worker } from 'node:worker_threads'

/** In place of src/cli/node-own-worker.ts: the script is a text in the executable. */
export const ownWorker = (name: string, workerData: unknown): Worker =>
  new Worker(getAsset(name, 'utf8'), { eval: true, workerData })
