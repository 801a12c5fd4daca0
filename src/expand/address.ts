/** The parts of an address as they are written; none is checked yet. */
export interface AddressParts {
  readonly activity: string | undefined
  readonly name: string
  readonly unit: string | undefined
  readonly period: string | undefined
}

const form = /^(?:([^.@#]+)\.)?([^.@#]+)(?:@([^@#]+))?(?:#([^@#]+))?$/

/** `exhibition.collect@jia#2019-08` taken apart; undefined for what is no address in form. */
export const addressParts = (written: string): AddressParts | undefined => {
  const parsed = form.exec(written)
  if (parsed === null) return undefined
  const [, activity, name, unit, period] = parsed
  return { activity, name: name!, unit, period }
}
