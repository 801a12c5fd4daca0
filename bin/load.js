// Loads the files of dist as `require` would, and hands V8 what it made of them when they were built: the compiled code of
// the functions that a usual call runs (docs/decisions/0019-start-up.md). Compiling them was a third of a short run.
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const { versions, platform, arch } = process

/** Compiled code is good for one version of V8 on one kind of machine; without the folder everything is compiled as ever. */
const cacheOf = (dist) => join(dist, 'code-cache', `${versions.v8}-${platform}-${arch}`)

const readIfThere = (path) => {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** What loads the files of a folder, each once; `scripts` are those that it has loaded, for who writes the cache. */
const loaderOf = (dist) => {
  const cache = cacheOf(dist)
  const isCached = existsSync(cache)
  const scripts = new Map()
  const modules = new Map()
  const load = (name) => {
    const known = modules.get(name)
    if (known !== undefined) return known.exports
    const filename = join(dist, name)
    // The build writes ASCII alone.
    const text = readFileSync(filename, 'latin1')
    const cachedData = isCached ? readIfThere(join(cache, name)) : undefined
    // V8 looks at the cache's own marks, and compiles the text where they do not fit.
    const script = new Script(`(function (exports, require, module, __filename, __dirname) {\n${text}\n})`, {
      filename,
      lineOffset: -1,
      cachedData,
    })
    const module = { exports: {} }
    modules.set(name, module)
    scripts.set(name, script)
    try {
      script.runInThisContext()(module.exports, need, module, filename, dist)
    } catch (error) {
      modules.delete(name)
      throw error
    }
    return module.exports
  }
  const need = (name) => (name.startsWith('./') ? load(name) : require(name))
  return { load, scripts }
}

module.exports = { cacheOf, loaderOf }
