import type { ExportWords } from '../export-words.ts'
import { counted } from './phrases.ts'

export const exporting: ExportWords = {
  kind: {
    html: 'the wall chart: a page for browsers, printed on one A3 sheet',
    xlsx: 'the ledger, for Excel',
    csv: 'the ledger as text',
    docx: 'the task table, for Word',
    ics: 'a calendar, for phones and Outlook',
    mermaid: 'a Mermaid chart',
    mspdi: 'Microsoft Project',
    tjp: 'TaskJuggler',
    json: 'data for programs',
  },
  otherNames: new Map([
    ['wall', 'html'],
    ['chart', 'html'],
    ['ledger', 'xlsx'],
    ['excel', 'xlsx'],
    ['xls', 'xlsx'],
    ['word', 'docx'],
    ['doc', 'docx'],
    ['calendar', 'ics'],
    ['ical', 'ics'],
    ['mmd', 'mermaid'],
    ['project', 'mspdi'],
    ['msproject', 'mspdi'],
    ['xml', 'mspdi'],
    ['taskjuggler', 'tjp'],
  ]),
  noKind: 'which kind of file? For example plan export html:',
  aKind: (kind, what) => `  ${kind.padEnd(8)} ${what}`,
  noSuchKind: (kind) => `there is no kind of file "${kind}"; there are:`,
  kindFirst: (campaign) => `"${campaign}" is a campaign; put a kind before it, as in plan export html ${campaign}:`,
  endsAs: (kind, ending, output) => `the name of a file of ${kind} ends in .${ending}, unlike "${output}"`,
  withoutFonts: (kind) => `a file of ${kind} names no fonts; --fonts is for docx and xlsx`,
  whichCampaign: (kind, campaigns) =>
    `a file of ${kind} holds one campaign, and there are ${campaigns.length} (${campaigns.join(', ')}): name one, or write several files with --out`,
  needsOut: (option) => `${option} makes several files: name a folder with --out`,
  writing: (done, total) => `exporting ${done}/${total}`,
  written: (count, folder) => `${counted(count, 'file')} written to ${folder}`,
  notFolder: (path) => `${path} is not a folder`,
  outside: (units, tasks) =>
    `no file for external units: ${units.join(', ')}, with ${counted(tasks, 'task')}; name them with --unit to have one`,
  nothingFor: (units, more) => `no tasks, and so no file: ${units.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
}
