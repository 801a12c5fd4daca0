import { htmlText, tag } from '../../formats/html-text.ts'
import { activitiesOf, unitsOf } from '../../reports/unit-matrix.ts'
import { type Chart, lights, shadeText, signOf } from './chart.ts'
import { isDropped, type Shade } from './rows.ts'
import type { Say } from './texts.ts'

const select = (id: 'unit' | 'activity', choices: readonly string[], { texts }: Chart): string => {
  const all = id === 'unit' ? 'allUnits' : 'allActivities'
  return tag(
    'label',
    { hidden: choices.length < 2 ? '' : undefined },
    [
      texts.element('span', {}, ({ wall }) => wall[id]),
      tag('select', { id }, [texts.element('option', { value: '' }, ({ wall }) => wall[all]), ...choices].join('')),
    ].join(' '),
  )
}

/** One for what was dropped only where something was. */
const lightBoxes = ({ request, texts }: Chart): string => {
  const hasDropped = request.standings.some((standing) => isDropped([standing]))
  const shades: readonly Shade[] = hasDropped ? [...lights, 'dropped'] : lights
  return tag(
    'fieldset',
    {},
    [
      texts.element('legend', {}, ({ wall }) => wall.lights),
      ...shades.map((light) =>
        tag(
          'label',
          { class: light },
          [
            tag('input', { type: 'checkbox', name: 'light', value: light }),
            tag('b', { 'aria-hidden': 'true' }, signOf[light]),
            texts.element('span', {}, (words) => shadeText(light, words)),
          ].join(' '),
        ),
      ),
    ].join(' '),
  )
}

/** What chooses tasks and how the page looks. Nothing of it works without the script, which is what shows it. */
export const controlsHtml = (chart: Chart): string => {
  const { request, analysis, texts } = chart
  const { standings, language } = request
  const units = unitsOf(standings, analysis.campaign).map(({ index, short }) =>
    tag('option', { value: index }, htmlText(short)),
  )
  const activities = activitiesOf(standings, analysis.campaign).map(({ index, name }) =>
    texts.element('option', { value: index }, ({ report }) => `${report.ordinal(index + 1)} ${name}`),
  )
  const hint = texts.number(({ wall }) => wall.searchHint)
  const hasFolds = chart.sections.some(({ rows }) => rows.some(({ kind }) => kind === 'fold'))
  const button = (id: string, say: Say, more: Readonly<Record<string, string | undefined>> = {}): string =>
    texts.element('button', { type: 'button', id, ...more }, say)
  return tag(
    'form',
    { id: 'controls', role: 'search', hidden: '' },
    [
      tag(
        'label',
        { class: 'search' },
        `${texts.element('span', {}, ({ wall }) => wall.search)} ${tag('input', {
          type: 'search',
          id: 'text',
          autocomplete: 'off',
          placeholder: texts.text(({ wall }) => wall.searchHint),
          'data-say-placeholder': hint,
        })}`,
      ),
      select('unit', units, chart),
      select('activity', activities, chart),
      lightBoxes(chart),
      button('clear', ({ wall }) => wall.clear),
      tag('output', { id: 'shown', 'aria-live': 'polite' }, ''),
      texts.element('p', { class: 'hint' }, ({ wall }) => wall.hint),
      tag(
        'div',
        { class: 'view' },
        [
          button('members', ({ wall }) => wall.members, {
            'aria-pressed': 'false',
            hidden: hasFolds ? undefined : '',
          }),
          // Each language is called by its own name.
          tag('button', { type: 'button', id: 'language' }, language === 'en' ? '中文' : 'English'),
          button('dark', ({ wall }) => wall.dark, { 'aria-pressed': 'false' }),
          button('print', ({ wall }) => wall.print),
        ].join(''),
      ),
    ].join('\n'),
  )
}

/** Where the page's script tells of one task; empty and unseen without it. */
export const panelHtml = ({ texts }: Chart): string =>
  tag('aside', { id: 'details', hidden: '', ...texts.label(({ wall }) => wall.details) }, '')
