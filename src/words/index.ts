import type { Language } from '../model/campaign.ts'
import type { DiagnosticWords, RuleWords } from './diagnostic-words.ts'
import type { SchemaWords } from './schema-words.ts'
import type { CommandWords, ProblemWords, ReportWords } from './words.ts'

export type { DiagnosticWords, RuleWords } from './diagnostic-words.ts'
export type { SchemaWords } from './schema-words.ts'
export type { ColumnWord, CommandWords, FilterWord, OptionWord, ProblemWords, ReportWords } from './words.ts'

// Each table is loaded when something is said from it, and only in the language it is said in.

export const loadReportWords = async (language: Language): Promise<ReportWords> =>
  language === 'en' ? (await import('./en/report.ts')).report : (await import('./zh-CN/report.ts')).report

export const loadProblemWords = async (language: Language): Promise<ProblemWords> =>
  language === 'en' ? (await import('./en/problem.ts')).problem : (await import('./zh-CN/problem.ts')).problem

export const loadCommandWords = async (language: Language): Promise<CommandWords> =>
  language === 'en' ? (await import('./en/command.ts')).command : (await import('./zh-CN/command.ts')).command

export const loadSchemaWords = async (language: Language): Promise<SchemaWords> =>
  language === 'en' ? (await import('./en/schema.ts')).schema : (await import('./zh-CN/schema.ts')).schema

export const loadDiagnosticWords = async (language: Language): Promise<DiagnosticWords> =>
  language === 'en'
    ? (await import('./en/diagnostic.ts')).diagnostic
    : (await import('./zh-CN/diagnostic.ts')).diagnostic

export const loadRuleWords = async (language: Language): Promise<RuleWords> =>
  language === 'en' ? (await import('./en/rule.ts')).rule : (await import('./zh-CN/rule.ts')).rule
