import type { ExportKindWord } from '../words/index.ts'
import type { Exporter } from './exporter.ts'

/** In the order of the documentation. */
export const exporters = {
  html: {
    extension: 'html',
    write: async (request) => (await import('./html/write-wall.ts')).writeWall(request),
  },
  xlsx: {
    extension: 'xlsx',
    binary: true,
    write: async (request) => (await import('./xlsx/write-xlsx.ts')).writeXlsx(request),
  },
  csv: {
    extension: 'csv',
    write: async (request) => (await import('./csv.ts')).writeLedgerCsv(request),
  },
  docx: {
    extension: 'docx',
    binary: true,
    write: async (request) => (await import('./docx.ts')).writeTaskTable(request),
  },
  ics: {
    extension: 'ics',
    write: async (request) => (await import('./ics/write-ics.ts')).writeIcs(request),
  },
  mermaid: {
    extension: 'mmd',
    write: async (request) => (await import('./mermaid/write-mermaid.ts')).writeMermaid(request),
  },
  mspdi: {
    extension: 'xml',
    write: async (request) => (await import('./mspdi/write-mspdi.ts')).writeMspdi(request),
  },
  tjp: {
    extension: 'tjp',
    write: async (request) => (await import('./tjp/write-tjp.ts')).writeTjp(request),
  },
  json: {
    extension: 'json',
    write: async (request) => (await import('./json.ts')).writeJson(request),
  },
} satisfies Readonly<Record<ExportKindWord, Exporter>>

export type ExportKind = keyof typeof exporters
