import { safeText } from '../../formats/safe-text.ts'

/** A text made harmless, of at most so many UTF-16 units, ending in `…` where it was cut; never half a character. */
export const cutText = (text: string, most: number): string => {
  const safe = safeText(text)
  if (safe.length <= most) return safe
  const kept = safe.slice(0, most - 1)
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`
}
