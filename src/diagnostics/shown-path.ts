const slashed = (path: string): string => path.replaceAll('\\', '/')

/**
 * A file's path relative to the working directory, with forward slashes and without detours: `./a/../plan.yaml` and
 * `/office/plan.yaml` seen from `/office` are `plan.yaml`. What lies elsewhere keeps its whole path.
 */
export const shownPath = (path: string, folder: string): string => {
  const home = `${slashed(folder).replace(/\/+$/, '')}/`
  const whole = slashed(path)
  const relative = whole.startsWith(home) ? whole.slice(home.length) : whole
  const parts: string[] = []
  for (const [at, part] of relative.split('/').entries()) {
    const last = parts.at(-1)
    if (part === '.' || (part === '' && at > 0)) continue
    if (part === '..' && last !== undefined && last !== '..' && last !== '') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}
