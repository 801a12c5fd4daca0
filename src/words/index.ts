import type { Language } from '../model/campaign.ts'
import type { BulletinWords } from './bulletin-words.ts'
import type { CalendarFileWords } from './calendar-file-words.ts'
import type { ChannelWords } from './channel-words.ts'
import type { CommandWords } from './command-words.ts'
import type { DiagnosticWords, RuleWords } from './diagnostic-words.ts'
import type { DiffWords } from './diff-words.ts'
import type { ExportWords } from './export-words.ts'
import type { GitWords } from './git-words.ts'
import type { ImportWords } from './import-words.ts'
import type { InitWords } from './init-words.ts'
import type { LedgerWords } from './ledger-words.ts'
import type { LogWords } from './log-words.ts'
import type { MermaidWords } from './mermaid-words.ts'
import type { NextWords } from './next-words.ts'
import type { ProjectFileWords } from './project-file-words.ts'
import type { RemindWords } from './remind-words.ts'
import type { SchemaWords } from './schema-words.ts'
import type { ShowWords } from './show-words.ts'
import type { StarterWords } from './starter-words.ts'
import type { ViewWords } from './view-words.ts'
import type { WallWords } from './wall-words.ts'
import type { WhyWords } from './why-words.ts'
import type { ProblemWords, ReportWords } from './words.ts'
import type { WritingWords } from './writing-words.ts'

export type { Amounts, BulletinWords, Deadline, PartWord, SectionWord } from './bulletin-words.ts'
export type { CalendarFileWords } from './calendar-file-words.ts'
export type { ChannelWords } from './channel-words.ts'
export type { CommandGroup, CommandWords } from './command-words.ts'
export type { DiagnosticWords, RuleWords } from './diagnostic-words.ts'
export type { DiffSection, DiffWords, WayWord } from './diff-words.ts'
export type { ExportKindWord, ExportWords } from './export-words.ts'
export type { GitWords } from './git-words.ts'
export type { Doubt, FindingMessage, Findings, ImportDateOrigin, ImportWords, LedgerTrouble } from './import-words.ts'
export type { DecisionQuotes, InitWords } from './init-words.ts'
export type { LedgerColumnWord, LedgerWords } from './ledger-words.ts'
export type { DateOrigin, LogWords, Objection } from './log-words.ts'
export type { MermaidWords } from './mermaid-words.ts'
export type { NextWords } from './next-words.ts'
export type { ProjectFileWords } from './project-file-words.ts'
export type { RemindWords } from './remind-words.ts'
export type { SchemaWords } from './schema-words.ts'
export type { ShowWords } from './show-words.ts'
export type { ViewWords } from './view-words.ts'
export type { WallWords } from './wall-words.ts'
export type { WhyWords } from './why-words.ts'
export type { FilterWord, ProblemWords, ReportWords } from './words.ts'
export type { WriteFault, WriteReason, WritingWords } from './writing-words.ts'

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

export const loadWritingWords = async (language: Language): Promise<WritingWords> =>
  language === 'en' ? (await import('./en/writing.ts')).writing : (await import('./zh-CN/writing.ts')).writing

export const loadChannelWords = async (language: Language): Promise<ChannelWords> =>
  language === 'en' ? (await import('./en/channel.ts')).channel : (await import('./zh-CN/channel.ts')).channel

export const loadGitWords = async (language: Language): Promise<GitWords> =>
  language === 'en' ? (await import('./en/git.ts')).git : (await import('./zh-CN/git.ts')).git

export const loadDiffWords = async (language: Language): Promise<DiffWords> =>
  language === 'en' ? (await import('./en/diff.ts')).diff : (await import('./zh-CN/diff.ts')).diff

export const loadWhyWords = async (language: Language): Promise<WhyWords> =>
  language === 'en' ? (await import('./en/why.ts')).why : (await import('./zh-CN/why.ts')).why

export const loadBulletinWords = async (language: Language): Promise<BulletinWords> =>
  language === 'en' ? (await import('./en/bulletin.ts')).bulletin : (await import('./zh-CN/bulletin.ts')).bulletin

export const loadLogWords = async (language: Language): Promise<LogWords> =>
  language === 'en' ? (await import('./en/log.ts')).log : (await import('./zh-CN/log.ts')).log

export const loadInitWords = async (language: Language): Promise<InitWords> =>
  language === 'en' ? (await import('./en/init.ts')).init : (await import('./zh-CN/init.ts')).init

export const loadRemindWords = async (language: Language): Promise<RemindWords> =>
  language === 'en' ? (await import('./en/remind.ts')).remind : (await import('./zh-CN/remind.ts')).remind

export const loadStarterWords = async (language: Language): Promise<StarterWords> =>
  language === 'en' ? (await import('./en/starter.ts')).starter : (await import('./zh-CN/starter.ts')).starter

export const loadNextWords = async (language: Language): Promise<NextWords> =>
  language === 'en' ? (await import('./en/next.ts')).next : (await import('./zh-CN/next.ts')).next

export const loadShowWords = async (language: Language): Promise<ShowWords> =>
  language === 'en' ? (await import('./en/show.ts')).show : (await import('./zh-CN/show.ts')).show

export const loadViewWords = async (language: Language): Promise<ViewWords> =>
  language === 'en' ? (await import('./en/view.ts')).view : (await import('./zh-CN/view.ts')).view

export const loadExportWords = async (language: Language): Promise<ExportWords> =>
  language === 'en' ? (await import('./en/export.ts')).exporting : (await import('./zh-CN/export.ts')).exporting

export const loadCalendarFileWords = async (language: Language): Promise<CalendarFileWords> =>
  language === 'en'
    ? (await import('./en/calendar-file.ts')).calendarFile
    : (await import('./zh-CN/calendar-file.ts')).calendarFile

export const loadMermaidWords = async (language: Language): Promise<MermaidWords> =>
  language === 'en' ? (await import('./en/mermaid.ts')).mermaid : (await import('./zh-CN/mermaid.ts')).mermaid

export const loadLedgerWords = async (language: Language): Promise<LedgerWords> =>
  language === 'en' ? (await import('./en/ledger.ts')).ledger : (await import('./zh-CN/ledger.ts')).ledger

export const loadWallWords = async (language: Language): Promise<WallWords> =>
  language === 'en' ? (await import('./en/wall.ts')).wall : (await import('./zh-CN/wall.ts')).wall

export const loadProjectFileWords = async (language: Language): Promise<ProjectFileWords> =>
  language === 'en'
    ? (await import('./en/project-file.ts')).projectFile
    : (await import('./zh-CN/project-file.ts')).projectFile

export const loadImportWords = async (language: Language): Promise<ImportWords> =>
  language === 'en' ? (await import('./en/import.ts')).importing : (await import('./zh-CN/import.ts')).importing
