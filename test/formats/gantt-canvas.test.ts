import { describe, expect, it } from 'vitest'
import { emptyCanvas, paintCanvas, put } from '../../src/formats/gantt-canvas.ts'

const drawn = (width: number, ...strokes: readonly [at: number, text: string][]): string => {
  const canvas = emptyCanvas(width)
  for (const [at, text] of strokes) put(canvas, at, text, undefined)
  return paintCanvas(canvas, (text) => text, false)
}

describe('a canvas', () => {
  it.each<{ strokes: [number, string][]; line: string; why: string }>([
    { strokes: [[1, '汉字']], line: ' 汉字', why: '汉字 take two cells' },
    {
      strokes: [
        [0, '汉字'],
        [1, '|'],
      ],
      line: ' |字',
      why: 'half a 汉字 is none',
    },
    {
      strokes: [
        [0, '汉字'],
        [2, '|'],
      ],
      line: '汉|',
      why: 'neither is the other half',
    },
    {
      strokes: [
        [0, '汉字'],
        [1, '天'],
      ],
      line: ' 天',
      why: 'nor are two halves',
    },
    { strokes: [[3, '汉字']], line: '   汉', why: 'nothing beyond the edge' },
    { strokes: [[0, 'e\u0301x']], line: 'e\u0301x', why: 'marks go with their letter' },
  ])('$why', ({ strokes, line }) => {
    expect(drawn(6, ...strokes)).toBe(line)
  })
})
