import type { YamlResult } from '../input/yaml/node.ts'
import { parseThoroughly } from '../input/yaml/parse.ts'
import type { Source } from '../model/source.ts'
import { ownWorker } from './node-own-worker.ts'

/** Texts up to this length are parsed where we are: a worker takes 50 ms to start. */
const longText = 64 * 1024
const mostMilliseconds = 10_000

const gaveUp = ({ text }: Source): YamlResult => ({
  root: undefined,
  troubles: [
    {
      code: 'too-large',
      what: 'time',
      detail: String(mostMilliseconds / 1000),
      start: 0,
      end: Math.min(1, text.length),
    },
  ],
})

/** Gives every node the one source again: crossing the thread has made copies of it. */
const withSource = (result: YamlResult, source: Source): YamlResult => {
  const open: unknown[] = [result.root]
  while (open.length > 0) {
    const node = open.pop()
    if (typeof node !== 'object' || node === null) continue
    if (Array.isArray(node)) {
      for (const each of node) open.push(each)
    } else {
      if ('source' in node) node.source = source
      for (const [key, value] of Object.entries(node)) if (key !== 'source') open.push(value)
    }
  }
  return result
}

/** Reads a text with the thorough parser. A long one is read in a worker that is stopped after ten seconds. */
export const parseInWorker = (source: Source): Promise<YamlResult> => {
  if (source.text.length <= longText) return parseThoroughly(source)
  return new Promise((resolve, reject) => {
    const worker = ownWorker('yaml-worker.js', source)
    const timer = setTimeout(() => {
      void worker.terminate()
      resolve(gaveUp(source))
    }, mostMilliseconds)
    worker.once('message', (result: YamlResult) => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(withSource(result, source))
    })
    worker.once('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
  })
}
