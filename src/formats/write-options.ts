/** What a format may know of the place it writes for; only `terminal` uses width, colour and ASCII, only `docx` fonts. */
export interface WriteOptions {
  /** Columns of the terminal; less than 40 counts as 40. */
  readonly width: number
  /** As chalk counts: none, 16 colours, 256, millions. */
  readonly color: ColorLevel
  /** Bars, borders and marks in ASCII, for terminals that draw line-drawing characters two cells wide. */
  readonly ascii: boolean
  /** Of the few words a format adds itself: months and units over a chart. */
  readonly language: 'zh-CN' | 'en'
  /** Of docx: names of fonts that take the place of the usual ones. */
  readonly fonts?: Fonts
}

/** What a document has fonts for: its title, running text, the two levels of headings, tables. */
export const fontRoles = ['title', 'body', 'heading', 'part', 'table'] as const

export type FontRole = (typeof fontRoles)[number]

export type Fonts = { readonly [K in FontRole]?: string }

export type ColorLevel = 0 | 1 | 2 | 3
