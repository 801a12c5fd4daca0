import { analysisJson } from '../reports/analysis-json.ts'
import { jsonPieces } from '../reports/json-text.ts'
import type { ExportRequest } from './exporter.ts'

/** The same as `plan schedule --json`. */
export const writeJson = ({ analysis, standings }: ExportRequest): Iterable<string> =>
  jsonPieces(analysisJson(analysis, standings))
