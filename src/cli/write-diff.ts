import { shownPath } from '../diagnostics/shown-path.ts'
import { unifiedDiff } from '../edit/unified-diff.ts'
import { breakCommands, isDeceptive, safeText } from '../formats/safe-text.ts'
import type { FileChange } from './fix-campaign.ts'

/** Lines of a diff that a build server would obey, one that passes over the sign at their start too. */
const obeyed = /^[ +-]\s*::|##[A-Za-z]{0,20}\[/

/** What stands in a line of a text by right: a byte order mark at its start, tabs, a carriage return at its end. */
const line = /^([ +-]?\ufeff?)(.*?)(\r?)$/s

const seen = (text: string): string => {
  const [, start = '', body = '', end = ''] = line.exec(text) ?? []
  const parts = body.split('\t')
  return parts.some(isDeceptive) ? `${start}${parts.map(safeText).join('\t')}${end}` : text
}

/**
 * The changes of a file as `patch` takes them, byte for byte. Only lines that would be commands to a build server or to a
 * terminal, or that hide something, are broken: then `patch` refuses the hunk, and nothing else happens.
 */
export const writeDiff = ({ path, before, after }: FileChange, folder: string): string =>
  unifiedDiff(safeText(shownPath(path, folder)), before, after)
    .split('\n')
    .map((text) => (obeyed.test(text) ? breakCommands(seen(text)) : seen(text)))
    .join('\n')
