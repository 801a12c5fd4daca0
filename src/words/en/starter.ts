import { day as dayAt, isoDay } from '../../model/day.ts'
import { firstDueBefore, type StarterFacts, type StarterWords, startsBefore } from '../starter-words.ts'

const header = ({ id, date, since, day }: StarterFacts): string => `version: 1
id: ${id}
name: "{years} years since the foundation"
anniversary: { date: ${date}, since: ${since} }   # T for short; since is what it commemorates, {years} comes from both

# Other days that matter, used as T is: opening-3wd is the third working day before the opening
anchors:
  opening: T-1wd

starts: T-13w                # no task begins earlier; ${isoDay(dayAt(day - startsBefore))} would do as well
ends: T+6w                   # all must be finished by then
timezone: Asia/Shanghai
language: en                 # of reports and reminders
calendar: cn                 # Chinese working days: days off and make-up days as announced; or weekdays

require: [lead, section, due]   # every task must have somebody in charge, a section and a deadline

units:
  # The first unit is the host: every task that names no other unit is its own
  city: { name: City office, sections: [General Office, Culture Section] }
  jia: { name: Jia County, short: Jia, lead: Deputy chair, section: General Office }
  yi: { name: Yi County, short: Yi, lead: Deputy chair, section: General Office }

groups:
  counties: [jia, yi]        # each: counties makes a task for each county
`

const prepare = ({ day }: StarterFacts): string => `  - id: prepare
    name: Preparations
    lead: Secretary-general
    section: General Office
    tasks:
      - id: plan
        name: Draw up the plan
        takes: 5wd               # working days needed; 1 where nothing is said
        due: T-50wd              # the deadline; ${isoDay(dayAt(day - firstDueBefore))} would do as well

      - id: assign
        name: Assign the work
        after: plan              # it can begin when that task is done
        takes: 3wd
        due: T-45wd
`

const exhibition = `  - id: exhibition
    name: Exhibition of paintings and photographs
    lead: Deputy chair
    section: Culture Section
    tasks:
      - id: notice
        name: Send out the call for works
        after: prepare.plan      # a task of another activity: ACTIVITY.TASK
        takes: 2wd
        due: T-42wd

      - id: collect
        name: Collect works and send them in
        each: counties           # one for each county: exhibition.collect@jia, exhibition.collect@yi
        after: notice
        takes: 15wd
        due: T-20wd
        target: 20 works         # done when 20 are reported

      - id: hang
        name: Judge and hang the works
        after: collect           # waits for all counties
        takes: 8wd
        due: opening-3wd

      - id: opening
        name: Open the exhibition
        after: hang
        date: opening            # on this very day

      - id: summary
        name: Sum up and file
        after: opening
        takes: 5wd
        due: T+15wd
`

const logHint = 'Progress is not written here but with commands: plan start, plan done, plan report'

export const starter: StarterWords = {
  folder: (facts) =>
    new Map([
      [
        'campaign.yaml',
        `${facts.modeline('campaign.yaml')}# Who and when. What is to be done stands in the folder activities, a file for each activity.
# All behind a # explains, and may go. Names and days are examples: put your own in their place.
${header(facts)}`,
      ],
      [
        'activities/1-prepare.yaml',
        `${facts.modeline('activities/1-prepare.yaml')}# The first activity: preparations
# ${logHint}
activities:
${prepare(facts)}`,
      ],
      [
        'activities/2-exhibition.yaml',
        `${facts.modeline('activities/2-exhibition.yaml')}# The second activity: the exhibition. Another file like this one is another activity
activities:
${exhibition}`,
      ],
    ]),
  file: (facts) => `${facts.modeline('')}# A campaign: who, when, what.
# All behind a # explains, and may go. Names and days are examples: put your own in their place.
# ${logHint}
${header(facts)}
activities:
${prepare(facts)}
${exhibition}`,
}
