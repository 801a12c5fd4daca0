import type { Page } from '../reports/page.ts'
import type { WriteOptions } from './write-options.ts'

export type { ColorLevel, FontRole, Fonts, WriteOptions } from './write-options.ts'
export { fontRoles } from './write-options.ts'

/** A way to write a page down; loaded when first used. */
export interface Format {
  /** Of a file written in it, without the dot. */
  readonly extension: string
  /** Bytes, not text: for a file or a program, never for a terminal. */
  readonly binary?: boolean
  /** A text, bytes, or a text in pieces that are made while they are written. */
  readonly write: (page: Page, options: WriteOptions) => Promise<string | Uint8Array | Iterable<string>>
}

/** In the order of the documentation. */
export const formats = {
  terminal: {
    extension: 'txt',
    write: async (page, options) => (await import('./terminal.ts')).writeTerminal(page, options),
  },
  plain: {
    extension: 'txt',
    write: async (page) => (await import('./plain.ts')).plainPieces(page),
  },
  markdown: {
    extension: 'md',
    write: async (page) => (await import('./markdown.ts')).writeMarkdown(page),
  },
  csv: {
    extension: 'csv',
    write: async (page) => (await import('./csv.ts')).csvPieces(page),
  },
  html: {
    extension: 'html',
    write: async (page, options) => (await import('./html.ts')).writeHtml(page, options),
  },
  docx: {
    extension: 'docx',
    binary: true,
    write: async (page, options) => (await import('./docx.ts')).writeDocx(page, options),
  },
} satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats

export const isFormatName = (name: string): name is FormatName => Object.hasOwn(formats, name)

export const isBinary = (name: FormatName): boolean => (formats[name] as Format).binary === true
