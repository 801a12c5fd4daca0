import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formats, isFormatName, type WriteOptions } from '../../src/formats/index.ts'
import { page, table } from './page-samples.ts'

const options: WriteOptions = { width: 80, color: 0, ascii: false, language: 'zh-CN' }

describe('the list of formats', () => {
  it.each(Object.entries(formats))('%s stands in a file of its name and writes a page', async (name, format) => {
    expect(existsSync(new URL(`../../src/formats/${name}.ts`, import.meta.url))).toBe(true)
    expect(format.extension).toMatch(/^[a-z]+$/)
    expect(await format.write(page(table(['任务'], ['印发'])), options)).toContain('印发')
  })

  it('knows its names and no others', () => {
    expect(isFormatName('csv')).toBe(true)
    expect(isFormatName('toString')).toBe(false)
  })
})
