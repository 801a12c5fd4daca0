import type { TaskRule } from '../model/campaign.ts'

/** What a rule's tasks are called together: its name without the unit's. */
export const ruleName = ({ id, fields }: TaskRule): string => (fields.name?.value ?? id).replaceAll('{unit}', '').trim()
