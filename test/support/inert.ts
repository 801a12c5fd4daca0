import { expect } from 'vitest'

/**
 * What a terminal obeys or nobody sees: controls but tabs and line ends, C1, soft hyphens, zero-width and bidirectional
 * characters, line separators, byte order marks, halves of characters, tags.
 */
export const obeyed =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e0fff}]/u

const colors = /\u001b\[[\d;]*m/g

/** Nothing in a text acts on who reads it: a person at a terminal, or a build server that looks for commands. */
export const expectInert = (text: string, { isColored = false }: { readonly isColored?: boolean } = {}): void => {
  const plain = isColored ? text.replaceAll(colors, '') : text
  const found = obeyed.exec(plain)
  if (found !== null) {
    const sign = `U+${found[0].codePointAt(0)!.toString(16).padStart(4, '0')}`
    expect.fail(`${sign} in ${JSON.stringify(plain.slice(Math.max(0, found.index - 40), found.index + 40))}`)
  }
  expect(plain).not.toMatch(/\p{M}{5}/u)
  expect(plain).not.toMatch(/^\s*::/m)
  expect(plain).not.toMatch(/##[A-Za-z]*\[/)
}
