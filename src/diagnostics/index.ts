import type { DiagnosticOptions, Findings } from './findings.ts'

export type { Tree } from './address.ts'
export type { DiagnosticOptions, Findings, IgnoredProblem } from './findings.ts'

/** A way to write down what was found; loaded when first used. */
export interface DiagnosticFormat {
  /**
   * Whom it is for: lines for people and lines for a build server can follow each other on standard output, a document
   * stands there alone.
   */
  readonly kind: 'people' | 'commands' | 'document'
  /** Whether it says where in the text's tree a problem lies. */
  readonly wantsTrees: boolean
  /** A text, or one in pieces that are made while they are written. */
  readonly write: (findings: Findings, options: DiagnosticOptions) => Promise<string | Iterable<string>>
}

/** In the order of the documentation. */
export const diagnosticFormats = {
  full: {
    kind: 'people',
    wantsTrees: false,
    write: async (findings, options) => (await import('./full.ts')).writeFull(findings, options),
  },
  concise: {
    kind: 'people',
    wantsTrees: false,
    write: async (findings, options) => (await import('./concise.ts')).writeConcise(findings, options),
  },
  json: {
    kind: 'document',
    wantsTrees: true,
    write: async (findings, options) => (await import('./json.ts')).writeJson(findings, options),
  },
  sarif: {
    kind: 'document',
    wantsTrees: true,
    write: async (findings, options) => (await import('./sarif.ts')).writeSarif(findings, options),
  },
  github: {
    kind: 'commands',
    wantsTrees: false,
    write: async (findings, options) => (await import('./github.ts')).writeGithub(findings, options),
  },
  gitlab: {
    kind: 'document',
    wantsTrees: true,
    write: async (findings, options) => (await import('./gitlab.ts')).writeGitlab(findings, options),
  },
  junit: {
    kind: 'document',
    wantsTrees: false,
    write: async (findings, options) => (await import('./junit.ts')).writeJunit(findings, options),
  },
  rdjson: {
    kind: 'document',
    wantsTrees: false,
    write: async (findings, options) => (await import('./rdjson.ts')).writeRdjson(findings, options),
  },
  markdown: {
    kind: 'document',
    wantsTrees: false,
    write: async (findings, options) => (await import('./markdown.ts')).writeMarkdown(findings, options),
  },
} satisfies Readonly<Record<string, DiagnosticFormat>>

export type DiagnosticFormatName = keyof typeof diagnosticFormats

export const diagnosticFormatNames = Object.keys(diagnosticFormats) as readonly DiagnosticFormatName[]
