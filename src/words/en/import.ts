import type { ImportWords, LedgerTrouble } from '../import-words.ts'
import { findings } from './import-findings.ts'
import { counted } from './phrases.ts'

const origins = {
  date: 'given by --date',
  sheet: 'from the ledger',
  option: 'given by --as-of',
  environment: 'given by PLAN_AS_OF',
  campaign: "the campaign's asOf",
  today: 'today',
} as const

const troubles: Readonly<Record<LedgerTrouble, (detail: string) => string>> = {
  'old-or-locked': () => 'is in an old format (.xls, .et) or has a password: remove the password and save it as .xlsx',
  'not-xlsx': () => 'is no Excel workbook, or not all of one: open it in Excel or WPS and save it as .xlsx',
  text: () => 'is a text file (.csv, for instance) under another name: open it in Excel or WPS and save it as .xlsx',
  'too-large': (detail) =>
    `is too large for a ledger (${detail}): keep the ledger alone, without spare rows, columns and pictures`,
  broken: (detail) => `is damaged (${detail}): have it opened and saved as .xlsx again`,
  'no-ledger': () => 'holds no ledger: no heading with "Task" or "Address" was found',
}

export const importing: ImportWords = {
  noFiles: 'name the ledgers to import: plan import jia.xlsx',
  cannotRead: (file, trouble, detail) => `${file} ${troubles[trouble](detail)}`,
  tooMuch: { bytes: 'too much when unpacked', cells: 'too many cells', sheets: 'too many sheets' },
  nothingRead: 'nothing was imported: there are files that cannot be read',
  sameFileTwice: (file) => `${file} is named twice`,
  noSheet: (sheet, known) => `there is no sheet "${sheet}"; there are ${known.join(', ')}`,
  whichCampaign: (campaigns) =>
    `several campaigns have tasks of these ledgers (${campaigns.join(', ')}): name one with -c`,
  orName: 'if the ledgers are of another campaign, name it with -c',
  noCampaign: (campaigns) =>
    `no campaign has the tasks of these ledgers (${campaigns.join(', ')}): see the addresses, or name a campaign with -c`,

  note: (progress, problems) =>
    [...(progress === undefined ? [] : [progress]), ...(problems === undefined ? [] : [`Problems: ${problems}`])].join(
      '; ',
    ),

  chosen: (campaign) => `Campaign: ${campaign}`,
  summary: (file, { entries, unchanged, errors }) =>
    `${file}: ${counted(entries, 'new entry', 'new entries')}, ${counted(unchanged, 'row')} unchanged${errors === 0 ? '' : `, ${counted(errors, 'error')}`}`,
  dated: (day, origin, cell) =>
    `Rows without a day of their own are noted on ${day} (${cell === undefined ? origins[origin] : `from ${cell}`})`,
  printedOn: (day) =>
    `"as of ${day}" in the ledger is when it was exported, not the day noted; to set that, use --date`,
  at: (file, cell, sentence) => `${file} ${cell}: ${sentence}`,
  severity: {
    error: (sentence) => sentence,
    warning: (sentence) => `note: ${sentence}`,
    info: (sentence) => sentence,
  },
  more: (number) => `and ${number} more`,
  finding: findings,

  nothingNew: 'There is nothing new to note.',
  allWrong: (errors) => `No file was written: mend the ${counted(errors, 'error')} and import again.`,
  preview: 'This was a preview: no file was written. To write it, add --write.',
  previewPartial: (errors) =>
    `This was a preview: no file was written. Mend the ${counted(errors, 'error')} and import again; to note the other rows first, add --write --partial.`,
  blocked: (errors) =>
    `No file was written: mend the ${counted(errors, 'error')} and import again; to note the other rows first, add --partial.`,
  written: (entries) => `${counted(entries, 'entry', 'entries')} noted.`,
  leftOut: (errors) =>
    `The rows of ${counted(errors, 'error')} were left out; once mended, import the file again: nothing is noted twice.`,
  changedMeanwhile: (path) => `${path} has just been changed by somebody else; no file was written, import again`,
  comparing: (done, total) => `comparing ${done}/${total}`,
}
