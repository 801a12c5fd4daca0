import type { OtherData, SayWord, TaskData, WallData } from '../page-data.ts'

/** A row of the chart as the page has it. */
export interface PageRow {
  readonly element: HTMLTableRowElement
  readonly name: HTMLElement
  readonly section: PageSection
  /** The task's rank in the plan; none for a rule that stands for several. */
  readonly task: number | undefined
  readonly unit: string
  readonly light: string
  /** The rule's row, for one of its tasks. */
  readonly fold: PageRow | undefined
  /** Of a rule that stands for several. */
  readonly members: PageRow[]
  readonly lines: number
  readonly rank: number
}

interface PageSection {
  readonly element: HTMLElement
  readonly activity: string
  readonly title: string
  readonly rows: PageRow[]
  readonly leftOut: HTMLElement
}

export interface Page {
  readonly data: WallData
  readonly sections: readonly PageSection[]
  readonly rows: readonly PageRow[]
  readonly rowOf: ReadonlyMap<number, PageRow>
  readonly tasks: ReadonlyMap<number, TaskData>
  readonly others: ReadonlyMap<number, OtherData>
  readonly text: (number: number) => string
  /** A text of the script's own; each `%` takes the next of the numbers. */
  readonly say: (word: SayWord, ...numbers: readonly number[]) => string
}

export const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E

export const root = document.documentElement

/** An element with what is in it. Texts become text, never HTML. */
export const make = (name: string, className: string, ...content: readonly (string | Node)[]): HTMLElement => {
  const element = document.createElement(name)
  if (className !== '') element.className = className
  element.append(...content)
  return element
}

const lights = ['red', 'yellow', 'green', 'blue', 'dropped']

const readRow = (element: HTMLTableRowElement, section: PageSection): PageRow => {
  const { classList, dataset } = element
  const isFold = classList.contains('fold')
  const previous = section.rows[section.rows.length - 1]
  const row: PageRow = {
    element,
    name: element.querySelector<HTMLElement>('.name')!,
    section,
    task: isFold ? undefined : Number(element.id.slice(1)),
    unit: dataset.unit ?? '',
    light: lights.find((light) => classList.contains(light)) ?? '',
    fold: classList.contains('member') ? (previous!.fold ?? previous) : undefined,
    members: [],
    lines: Number(dataset.lines ?? 1),
    rank: Number(dataset.rank),
  }
  row.fold?.members.push(row)
  return row
}

export const readPage = (): Page => {
  const data = JSON.parse(byId('data').textContent!) as WallData
  const sections = [...document.querySelectorAll<HTMLElement>('section[data-activity]')].map((element) => {
    const section: PageSection = {
      element,
      activity: element.dataset.activity!,
      title: element.querySelector('h3')!.textContent!,
      rows: [],
      leftOut: element.querySelector<HTMLElement>('.left-out')!,
    }
    for (const row of element.querySelector('table')!.tBodies[0]!.rows) section.rows.push(readRow(row, section))
    return section
  })
  const rows = sections.flatMap((section) => section.rows)
  const text = (number: number): string => data.texts[root.lang as WallData['language']][number]!
  return {
    data,
    sections,
    rows,
    rowOf: new Map(rows.flatMap((row) => (row.task === undefined ? [] : [[row.task, row] as const]))),
    tasks: new Map(data.tasks.map((task) => [task.index, task])),
    others: new Map(data.others.map((other) => [other.index, other])),
    text,
    say: (word, ...numbers) => {
      const [first, ...others] = text(data.say[word]).split('%')
      return others.reduce((said, part, at) => `${said}${numbers[at]}${part}`, first!)
    },
  }
}
