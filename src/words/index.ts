import type { Language } from '../model/campaign.ts'
import type { CommandWords, ProblemWords, ReportWords } from './words.ts'

export type { ColumnWord, CommandWords, FilterWord, OptionWord, ProblemWords, ReportWords } from './words.ts'

// Each table is loaded when something is said from it, and only in the language it is said in.

export const loadReportWords = async (language: Language): Promise<ReportWords> =>
  language === 'en' ? (await import('./en/report.ts')).report : (await import('./zh-CN/report.ts')).report

export const loadProblemWords = async (language: Language): Promise<ProblemWords> =>
  language === 'en' ? (await import('./en/problem.ts')).problem : (await import('./zh-CN/problem.ts')).problem

export const loadCommandWords = async (language: Language): Promise<CommandWords> =>
  language === 'en' ? (await import('./en/command.ts')).command : (await import('./zh-CN/command.ts')).command
