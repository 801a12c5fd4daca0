import { shownPath } from '../diagnostics/shown-path.ts'
import { unifiedDiff } from '../edit/unified-diff.ts'
import { breakCommands, safeText } from '../formats/safe-text.ts'
import type { FileChange } from './fix-campaign.ts'

/** Lines of a diff that a build server would obey, one that passes over the sign at their start too. */
const obeyed = /^[ +-]\s*::|##[A-Za-z]{0,20}\[/

/**
 * The changes of a file as `patch` takes them, byte for byte. Only lines that would be commands to a build server are
 * broken: then `patch` refuses the hunk, and nothing else happens.
 */
export const writeDiff = ({ path, before, after }: FileChange, folder: string): string =>
  unifiedDiff(safeText(shownPath(path, folder)), before, after)
    .split('\n')
    .map((line) => (obeyed.test(line) ? breakCommands(line) : line))
    .join('\n')
