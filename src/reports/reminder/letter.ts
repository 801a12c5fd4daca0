import type { Light } from '../../status/alert.ts'

/** One text for one recipient and one week: what a clerk pastes into a chat. Channels write it down. */
export interface Letter {
  readonly to: Recipient
  /** `庆祝活动工作提醒`: what it is, without brackets. */
  readonly title: string
  /** `8月26日—9月1日`. */
  readonly period: string
  /** `丙县政协办公室：`. */
  readonly salutation: string
  /** Paragraphs before the chapters. */
  readonly opening: readonly string[]
  /** None of them is empty. */
  readonly chapters: readonly Chapter[]
  /** Paragraphs after the chapters. */
  readonly closing: readonly string[]
  readonly signature: string
  /** `2019年8月26日`. */
  readonly date: string
}

export interface Recipient {
  /** Of the plan: a unit's id; of a section of the host the host's id, `.` and the section. Unique in a run; says nothing of what a file may be called. */
  readonly id: string
  readonly kind: 'unit' | 'section'
  /** `丙县政协办公室`. */
  readonly name: string
  /** Accounts to be mentioned, as the plan has them. */
  readonly mention: readonly string[]
}

/** What the items of a chapter have in common, in the order in which a letter tells it. */
export type ChapterKind =
  | 'overdue'
  | 'due'
  | 'start'
  | 'soon'
  | 'waiting'
  | 'external'
  | 'needed'
  | 'sign-off'
  | 'silent'
  | 'undecided'
  | 'invited'

export interface Chapter {
  readonly kind: ChapterKind
  /** `一、`. */
  readonly label: string
  /** `已过时限，烦请补报`. */
  readonly title: string
  readonly items: readonly Item[]
}

/** One piece of work, or several that are told in one breath. No part of a text splits it. */
export interface Item {
  /** `1.`; it goes on from chapter to chapter. */
  readonly label: string
  /** What it is about: `“我和我们的政协”征文`. */
  readonly title: string
  /** What is said of it, in whole sentences: `应于8月20日前报送5篇，目前收到2篇。烦请……`. Follows the title after a colon. */
  readonly text: string
  /** The same in one clause without a full stop, for the 70 characters of a short message: `征文尚缺3篇，烦请8月28日前补报`. Undefined where a short message can do without it. */
  readonly short: string | undefined
  readonly light: Light | undefined
  /** The addresses of the tasks that it tells of. */
  readonly tasks: readonly string[]
}
