/** Set by the build to the version in package.json. */
declare const PLAN_VERSION: string | undefined

export const version = typeof PLAN_VERSION === 'string' ? PLAN_VERSION : '0.0.0-source'
