import type { ExportWords } from '../export-words.ts'

export const exporting: ExportWords = {
  noKind: (kinds) => `which kind of file? ${kinds.join(', ')}`,
  noSuchKind: (kind, kinds) => `there is no export "${kind}"; there are ${kinds.join(', ')}`,
  whichCampaign: (kind, campaigns) =>
    `a file of ${kind} holds one campaign, and there are ${campaigns.length} (${campaigns.join(', ')}): name one, or write several files with --out`,
  needsOut: (option) => `${option} makes several files: name a folder with --out`,
  writing: (done, total) => `exporting ${done}/${total}`,
  written: (count, folder) => `${count} ${count === 1 ? 'file' : 'files'} written to ${folder}`,
  notFolder: (path) => `${path} is not a folder`,
  nothingFor: (units, more) => `no tasks, and so no file: ${units.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
}
