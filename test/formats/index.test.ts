import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type FormatName, formats, isBinary, isFormatName, type WriteOptions } from '../../src/formats/index.ts'
import { readDocx } from '../support/docx-reader.ts'
import { page, table } from './page-samples.ts'

const options: WriteOptions = { width: 80, color: 0, ascii: false, language: 'zh-CN' }

describe('the list of formats', () => {
  it.each(Object.entries(formats))('%s stands in a file of its name and writes a page', async (name, format) => {
    expect(existsSync(new URL(`../../src/formats/${name}.ts`, import.meta.url))).toBe(true)
    expect(format.extension).toMatch(/^[a-z]+$/)
    const written = await format.write(page(table(['任务'], ['印发'])), options)
    const isBytes = written instanceof Uint8Array
    expect(isBytes).toBe(isBinary(name as FormatName))
    expect(isBytes ? readDocx(written).text : [...written].join('')).toContain('印发')
  })

  it('knows its names and no others', () => {
    expect(isFormatName('csv')).toBe(true)
    expect(isFormatName('toString')).toBe(false)
  })
})
