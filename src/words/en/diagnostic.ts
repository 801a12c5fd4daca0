import type { DiagnosticWords } from '../diagnostic-words.ts'
import { counted } from './phrases.ts'

const silenced = (ignored: number): string => (ignored === 0 ? '' : `; ${ignored} ignored`)

export const diagnostic: DiagnosticWords = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  off: 'off',
  group: {
    file: 'file',
    form: 'form',
    names: 'names',
    graph: 'dependencies',
    time: 'time',
    duty: 'duty',
    log: 'log',
    history: 'history',
    secrecy: 'secrecy',
    ignore: 'comments',
  },
  note: 'note',
  help: 'help',
  see: 'see',
  labelled: (label, text) => `${label}: ${text}`,
  advised: (message, help) => `${message}; ${help}`,
  found: (errors, warnings, infos, ignored) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${infos} info${silenced(ignored)}`,
  clean: (campaigns, files, ignored) =>
    `No problems in ${counted(campaigns, 'campaign')}, ${counted(files, 'file')}${silenced(ignored)}.`,
  mended: (problems, files) => `mended ${counted(problems, 'problem')} in ${counted(files, 'file')}`,
  andMore: (count) => `and ${count} more`,
  andMoreInLog: (count) => `and ${count} more, see the log`,
  column: { severity: 'Severity', place: 'Place', problem: 'Problem', rule: 'Rule', group: 'About', finds: 'Finds' },
  ruleList: 'What plan check looks for',
  aboutRule: (rule, finds) => `Finds ${finds}. See \`plan explain ${rule}\`.`,
}
