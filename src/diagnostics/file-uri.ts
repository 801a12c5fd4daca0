import { shownPath } from './shown-path.ts'

/** A file as SARIF names it: relative to the root of the sources where it lies under it. */
export interface ArtifactLocation {
  readonly uri: string
  readonly uriBaseId?: '%SRCROOT%'
}

const encoded = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')

/** `活动/plan.yaml` → `%E6%B4%BB%E5%8A%A8/plan.yaml` from the root; what lies elsewhere is `file:///…`. */
export const fileUri = (path: string, folder: string): ArtifactLocation => {
  const shown = shownPath(path, folder)
  if (shown.startsWith('/')) return { uri: `file://${encoded(shown)}` }
  const drive = /^[A-Za-z]:/.exec(shown)?.[0]
  if (drive !== undefined) return { uri: `file:///${drive}${encoded(shown.slice(drive.length))}` }
  return { uri: encoded(shown), uriBaseId: '%SRCROOT%' }
}
