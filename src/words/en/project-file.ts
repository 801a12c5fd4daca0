import type { ProjectFileWords } from '../project-file-words.ts'
import { doneBy } from './phrases.ts'

const holidayNames: ReadonlyMap<string, string> = new Map([
  ['元旦', 'New Year'],
  ['春节', 'Spring Festival'],
  ['清明', 'Qingming'],
  ['劳动节', 'Labour Day'],
  ['端午', 'Dragon Boat Festival'],
  ['中秋', 'Mid-Autumn Festival'],
  ['国庆节', 'National Day'],
])

export const projectFile: ProjectFileWords = {
  workdays: 'Working days',
  everyday: 'Every day',
  dayOff: (holidays) =>
    holidays.length === 0 ? 'Day off' : holidays.map((holiday) => holidayNames.get(holiday) ?? holiday).join(', '),
  makeUpDay: 'Make-up working day',
  eachUnit: 'each unit',
  by: doneBy,
  ofUnit: (campaign, unit) => `${campaign} (${unit})`,
  unscheduled: (task) => `${task} (waits for itself: no dates)`,
  heldFromOutside: (addresses) =>
    `Also waits for tasks that are not in this file: ${addresses.join(', ')}. It stands where it would stand with them`,
  outsideYears: (program, first, last) =>
    `${program} reads the years ${first} to ${last} only, and this file has earlier or later dates`,
  counting: [
    'The earliest dates of the plan as it is written: what was reported moves none of them.',
    'A task goes from 9:00 of its first day to 17:00 of its last; a milestone sits at 17:00.',
    'Two hours of each working day are marks: 8:00 to 9:00 is what gaps (gaplength) count, 16:00 to 17:00 what lengths count.',
    'So gaplength 1d begins on the next working day, 4d after three working days; gapduration 16h on the next day, worked or not.',
    `length 5d with \${workdays} is five working days, with \${everyday} five days.`,
  ],
  fixedDays: 'Fixed days',
  gaps: 'Gaps',
  endOf: (day) => `End of ${day}`,
  pinned: (from, written, day) =>
    `TaskJuggler has no words for the link ${written} from ${from}: not before ${day} instead`,
  pinnedLinks: (count) =>
    `TaskJuggler has no words for ${count === 1 ? 'one link' : `${count} links`}; a fixed day stands in the place of each, and a comment says so`,
  leftOut: (address) => `Not in this file, for it waits for itself and has no dates: ${address}`,
}
