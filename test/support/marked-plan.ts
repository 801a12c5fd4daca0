import { expect } from 'vitest'
import type { Problem } from '../../src/model/problem.ts'
import { type Place, rangeOf } from '../../src/model/source.ts'
import { type Files, readTexts } from './analyze-text.ts'

// A plan in a test says itself where its problems are: `due: «2019-02-29»`. What belongs to a problem further (the
// first of two duplicates) stands in ‹…›.

const said = ({ path, text }: { path: string; text: string }, start: number, end: number): string => {
  const { file, line, column, endLine, endColumn } = rangeOf({ source: { path, text }, start, end })
  return `${file}:${line}:${column}-${endLine}:${endColumn} «${text.slice(start, end)}»`
}

const asLine = ({ source, start, end }: Place): string => said(source, start, end)

/** A text without its marks, and the places that were marked. */
const unmark = (
  path: string,
  marked: string,
): { text: string; places: readonly string[]; related: readonly string[] } => {
  const found: { readonly sign: string; readonly start: number; end: number }[] = []
  const open: { readonly sign: string; readonly start: number; end: number }[] = []
  let text = ''
  for (const sign of marked) {
    if (sign === '«' || sign === '‹') {
      const place = { sign, start: text.length, end: -1 }
      found.push(place)
      open.push(place)
    } else if (sign === '»' || sign === '›') open.pop()!.end = text.length
    else text += sign
  }
  const of = (wanted: string): readonly string[] =>
    found.filter(({ sign }) => sign === wanted).map(({ start, end }) => said({ path, text }, start, end))
  return { text, places: of('«'), related: of('‹') }
}

/** Reads a plan with marks and expects a problem of each of these codes at the marks, in their order, and no others. */
export const expectProblems = async (
  marked: Files | string,
  ...codes: readonly string[]
): Promise<readonly Problem[]> => {
  const given = typeof marked === 'string' ? { 'plan.yaml': marked } : marked
  const read = Object.entries(given).map(([path, text]) => ({ path, ...unmark(path, text) }))
  const { problems } = await readTexts(Object.fromEntries(read.map(({ path, text }) => [path, text])))
  const places = read.flatMap((file) => file.places)
  expect(problems.map(({ code, place }) => `${code} ${asLine(place)}`)).toEqual(
    codes.map((code, at) => `${code} ${places[at] ?? 'is not marked'}`),
  )
  const related = read.flatMap((file) => file.related)
  if (related.length > 0) {
    expect(problems.flatMap((each) => each.related.map(({ place }) => asLine(place))).sort()).toEqual(
      [...related].sort(),
    )
  }
  return problems
}

/** The names that the problems suggest; undefined where one suggests none. */
export const suggestionsIn = (problems: readonly Problem[]): readonly (string | undefined)[] =>
  problems.map(({ help }) => (help?.[0] === 'didYouMean' ? help[1].name : undefined))
