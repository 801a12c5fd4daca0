/** A text of at most so many UTF-16 units, ending in `…` where it was cut; never half a character. */
export const cutOff = (text: string, most: number): string => {
  if (text.length <= most) return text
  const kept = text.slice(0, most - 1)
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`
}
