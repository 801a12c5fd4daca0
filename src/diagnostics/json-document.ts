/** What build servers obey anywhere in a line of a log; in JSON it can be written otherwise and stay the same. */
const command = /##(?=[A-Za-z]{0,20}\[)/g

const expanded = (value: unknown, levels: number, indent: string): string => {
  if (levels === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((item) => expanded(item, levels - 1, inner))
    : Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([key, each]) => `${JSON.stringify(key)}: ${expanded(each, levels - 1, inner)}`)
  const [opening, closing] = Array.isArray(value) ? '[]' : '{}'
  return parts.length === 0
    ? `${opening}${closing}`
    : `${opening}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${closing}`
}

/** JSON with so many levels set on lines of their own: a finding a line, so that two runs can be compared. */
export const jsonDocument = (value: object, levels: number): string =>
  `${expanded(value, levels, '')}\n`.replace(command, '#\\u0023')
