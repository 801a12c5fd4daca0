import type { PageRow } from './page.ts'
import type { Relation } from './relations.ts'

const namespace = 'http://www.w3.org/2000/svg'

/** More arrows than these are a tangle. */
const mostArrows = 40

interface Ends {
  readonly left: number
  readonly right: number
  readonly middle: number
  readonly half: number
}

/** An arrow to be drawn, from the one that is waited for. */
export interface Arrow {
  readonly from: PageRow
  readonly to: PageRow
  readonly type: Relation['type']
}

/** Lines from bar to bar over the chart, while a task is looked at. */
export const arrowLayer = (main: HTMLElement) => {
  const layer = document.createElementNS(namespace, 'svg')
  layer.id = 'arrows'
  layer.setAttribute('aria-hidden', 'true')
  main.append(layer)

  const endsOf = ({ element }: PageRow, origin: DOMRect): Ends | undefined => {
    const bars = [...element.querySelectorAll('td.time rect:not(.deadline),td.time path')]
    const boxes = bars.map((bar) => bar.getBoundingClientRect())
    const { top, height } = element.querySelector('td.time')!.getBoundingClientRect()
    if (boxes.length === 0 || height === 0) return undefined
    return {
      left: Math.min(...boxes.map(({ left }) => left)) - origin.left,
      right: Math.max(...boxes.map(({ right }) => right)) - origin.left,
      middle: top + height / 2 - origin.top,
      half: height / 2,
    }
  }

  const path = (shape: string, className: string): SVGPathElement => {
    const element = document.createElementNS(namespace, 'path')
    element.setAttribute('d', shape)
    if (className !== '') element.setAttribute('class', className)
    return element
  }

  /** Out of one bar, down or up between two rows where the way back is blocked, into the other. */
  const pathsOf = (from: Ends, to: Ends, type: Relation['type']): readonly SVGPathElement[] => {
    const isFromEnd = type === 'FS' || type === 'FF'
    const isToStart = type === 'FS' || type === 'SS'
    const start = isFromEnd ? from.right : from.left
    const end = isToStart ? to.left : to.right
    const out = start + (isFromEnd ? 7 : -7)
    const into = end + (isToStart ? -9 : 9)
    const side = to.middle > from.middle ? -1 : 1
    const isFree = isToStart ? out <= into : out >= into
    const way = isFree ? `H${out}V${to.middle}` : `H${out}V${to.middle + side * to.half}H${into}V${to.middle}`
    const back = isToStart ? -6 : 6
    return [
      path(`M${start} ${from.middle}${way}H${end + back}`, ''),
      path(`M${end} ${to.middle}l${back} -3.5v7z`, 'head'),
    ]
  }

  return {
    draw: (arrows: readonly Arrow[]): void => {
      const origin = main.getBoundingClientRect()
      layer.replaceChildren(
        ...arrows.slice(0, mostArrows).flatMap(({ from, to, type }) => {
          const [before, after] = [endsOf(from, origin), endsOf(to, origin)]
          return before === undefined || after === undefined ? [] : pathsOf(before, after, type)
        }),
      )
    },
  }
}
