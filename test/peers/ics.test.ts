import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventLines } from '../../src/exports/ics/calendar-event.ts'
import { contentLine } from '../../src/exports/ics/content-line.ts'
import { safeText } from '../../src/formats/safe-text.ts'
import { dayOf } from '../../src/model/day.ts'
import { hostileText } from '../formats/page-samples.ts'
import { readCalendar } from '../support/calendar-reader.ts'
import { campaignFiles, run } from '../support/fake-world.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { isAbleTo } from '../support/tools.ts'

/** A system's Python may have icalendar where the first one on the path has not. */
const withIcalendar =
  'for each in python3 /usr/bin/python3; do if "$each" -c "import icalendar" 2> /dev/null; then exec "$each" "$@"; fi; done; exit 1'
const hasIcalendar = isAbleTo(withIcalendar)
const hasKhal = isAbleTo('khal --version')

interface PythonEvent {
  readonly uid: string
  readonly sequence: number
  readonly start: string
  readonly end: string | null
  readonly stamp: string
  readonly summary: string
  readonly description: string
  readonly status: string | null
}

const reader = fileURLToPath(new URL('read-ics.py', import.meta.url))

const readWithPython = (texts: readonly string[]): readonly (readonly PythonEvent[])[] => {
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', withIcalendar, 'python', reader], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return JSON.parse(stdout)
}

const campaigns = ['example', 'anniversary-70', 'key-work-2019']
const languages = ['zh-CN', 'en']
const calendars = await Promise.all(
  campaigns.flatMap((id) =>
    languages.map(async (language) => {
      const files = campaignFiles(id)
      return (await run(['export', 'ics', id, '--lang', language], { files })).out
    }),
  ),
)

describe.runIf(hasIcalendar)('python-icalendar', () => {
  it('reads the campaigns as Thunderbird does', () => {
    const seen = readWithPython(calendars)
    for (const [at, events] of seen.entries()) {
      const others = readCalendar(calendars[at]!).events
      expect(events).toHaveLength(others.length)
      expect(
        events.map(({ uid, sequence, start, summary, description, status }) => [
          uid,
          sequence,
          start,
          summary,
          description,
          status ?? undefined,
        ]),
      ).toEqual(
        others.map(({ uid, sequence, start, summary, description, status }) => [
          uid,
          sequence,
          start,
          summary,
          description,
          status,
        ]),
      )
    }
  })

  it('reads back any text', () => {
    // It takes what is escaped apart in two passes, which go wrong behind a backslash and on these signs.
    const isRead = (text: string): boolean => !/\\|%2C|%3A|%3B|%5C/i.test(safeText(text))
    const anyText = fc
      .array(fc.oneof(hostileText, fc.constantFrom(';', ',', ':', '\r\n ', '\nBEGIN:VALARM\n')), { maxLength: 4 })
      .map((parts) => parts.join(''))
      .filter(isRead)
    const texts = fc.sample(fc.tuple(anyText, anyText), { numRuns: 3000, seed: 5545 })
    const day = dayOf(2019, 8, 30)
    const file = [
      contentLine('BEGIN', 'VCALENDAR'),
      ...texts.map(([summary, line], at) =>
        eventLines(
          {
            uid: `a.${at}`,
            entries: 0,
            first: day,
            last: day,
            summary,
            description: [line, summary],
            isCancelled: false,
          },
          day,
        ),
      ),
      contentLine('END', 'VCALENDAR'),
    ].join('')
    const [events] = readWithPython([file])
    expect(events!.map(({ summary, description }) => [summary, description])).toEqual(
      texts.map(([summary, line]) => [safeText(summary), `${safeText(line)}\n${safeText(summary)}`]),
    )
  })
})

describe.runIf(hasKhal)('khal', () => {
  const { path, put } = temporaryFolder()

  it.each(campaigns)('shows the days of %s', async (id) => {
    const text = calendars[campaigns.indexOf(id) * languages.length]!
    const file = put(`${id}.ics`, text)
    const kept = join(path, id)
    mkdirSync(kept)
    const config = put(
      `${id}.config`,
      `[calendars]\n[[plan]]\npath = ${kept}\n[sqlite]\npath = ${kept}.db\n[locale]\n` +
        'local_timezone = Asia/Shanghai\ndefault_timezone = Asia/Shanghai\ntimeformat = %H:%M\n' +
        ['dateformat', 'longdateformat'].map((name) => `${name} = %Y-%m-%d\n`).join('') +
        ['datetimeformat', 'longdatetimeformat'].map((name) => `${name} = %Y-%m-%d %H:%M\n`).join(''),
    )
    const khal = (...argv: readonly string[]): string => {
      const { status, stdout, stderr } = spawnSync('khal', ['-c', config, ...argv], {
        encoding: 'utf8',
        env: { ...process.env, HOME: path, LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' },
      })
      expect([status, stderr]).toEqual([0, ''])
      return stdout
    }
    khal('import', '--batch', '-a', 'plan', file)
    const { events } = readCalendar(text)
    // It names files as the events, unless a name could do harm.
    expect(readdirSync(kept).sort()).toEqual(events.map(({ uid }) => `${uid}.ics`).sort())
    const listed = khal(
      'list',
      '--day-format',
      '',
      '--format',
      '{start-date} {end-date} {title}',
      '2019-01-01',
      '2020-12-31',
    )
    const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
    expect([...new Set(listed.split('\n').filter((line) => line !== ''))].sort()).toEqual(
      [...new Set(events.map(({ start, end, summary }) => `${start} ${dayBefore(end)} ${summary}`))].sort(),
    )
  })
})
