const schemaLine = /^# yaml-language-server: \$schema=(\S+)[ \t]*$/m

const depthOf = (path: string): number => path.split('/').length

/** A path to the same place from a file that lies deeper, or less deep. */
const fromDepth = (target: string, by: number): string => {
  if (by === 0 || /^(?:[A-Za-z][\w+.-]*:|\/)/.test(target)) return target
  if (by > 0) return `${'../'.repeat(by)}${target.replace(/^\.\//, '')}`
  return target.startsWith('../'.repeat(-by)) ? target.slice(3 * -by) : target
}

/**
 * What a new file of a campaign begins with: the line that tells editors its schema, where the campaign's other files have
 * one. The nearest of them is followed.
 */
export const newFileText = (
  path: string,
  others: readonly { readonly path: string; readonly text: string }[],
): string => {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const beside = others.filter((each) => each.path.slice(0, each.path.lastIndexOf('/') + 1) === folder)
  for (const other of [...beside, ...others]) {
    const target = schemaLine.exec(other.text.slice(0, 1000))?.[1]
    if (target === undefined) continue
    const lineBreak = other.text.includes('\r\n') ? '\r\n' : '\n'
    return `# yaml-language-server: $schema=${fromDepth(target, depthOf(path) - depthOf(other.path))}${lineBreak}`
  }
  return ''
}
