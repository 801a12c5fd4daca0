import { analysisJson } from '../reports/analysis-json.ts'
import { jsonText } from '../reports/json-text.ts'
import type { ExportRequest } from './exporter.ts'

/** The same as `plan schedule --json`. */
export const writeJson = ({ analysis, standings }: ExportRequest): string => jsonText(analysisJson(analysis, standings))
