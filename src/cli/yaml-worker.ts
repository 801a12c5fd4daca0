import { parentPort, workerData } from 'node:worker_threads'
import { parseThoroughly } from '../input/yaml/parse.ts'

// The other side of parse-in-worker.ts.
void parseThoroughly(workerData).then((result) => parentPort?.postMessage(result))
