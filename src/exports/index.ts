import type { Exporter } from './exporter.ts'

/** In the order of the documentation. */
export const exporters = {
  json: {
    extension: 'json',
    write: async (request) => (await import('./json.ts')).writeJson(request),
  },
} satisfies Readonly<Record<string, Exporter>>

export type ExportKind = keyof typeof exporters
