import { getAsset } from 'node:sea'

/** In place of src/cli/node-own-file.ts: what comes with the program lies in the executable. */
export const readOwnFile = (name: string): string | undefined => {
  try {
    return getAsset(name, 'utf8')
  } catch {
    return undefined
  }
}
