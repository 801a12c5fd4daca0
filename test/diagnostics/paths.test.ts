import { describe, expect, it } from 'vitest'
import { fileUri } from '../../src/diagnostics/file-uri.ts'
import { shownPath } from '../../src/diagnostics/shown-path.ts'

describe('a path is shown relative to the working directory', () => {
  it.each([
    ['plan.yaml', '/office', 'plan.yaml'],
    ['./plan.yaml', '/office', 'plan.yaml'],
    ['campaigns//70/./a/../plan.yaml', '/office', 'campaigns/70/plan.yaml'],
    ['/office/campaigns/plan.yaml', '/office', 'campaigns/plan.yaml'],
    ['/office/campaigns/plan.yaml', '/office/', 'campaigns/plan.yaml'],
    ['/office2/plan.yaml', '/office', '/office2/plan.yaml'],
    ['/elsewhere/plan.yaml', '/office', '/elsewhere/plan.yaml'],
    ['../campaigns/plan.yaml', '/office/sub', '../campaigns/plan.yaml'],
    ['../../plan.yaml', '/office/sub', '../../plan.yaml'],
    ['/plan.yaml', '/', 'plan.yaml'],
    ['C:\\office\\campaigns\\plan.yaml', 'C:\\office', 'campaigns/plan.yaml'],
    ['D:/plan.yaml', 'C:\\office', 'D:/plan.yaml'],
    ['<stdin>', '/office', '<stdin>'],
  ])('%s in %s: %s', (path, folder, expected) => {
    expect(shownPath(path, folder)).toBe(expected)
  })
})

describe('a path is a URI in SARIF', () => {
  const base = { uriBaseId: '%SRCROOT%' }

  it.each([
    ['campaigns/书画展/plan.yaml', { uri: 'campaigns/%E4%B9%A6%E7%94%BB%E5%B1%95/plan.yaml', ...base }],
    ['a b#c%d?e:f.yaml', { uri: 'a%20b%23c%25d%3Fe%3Af.yaml', ...base }],
    ['/elsewhere/书.yaml', { uri: 'file:///elsewhere/%E4%B9%A6.yaml' }],
    ['D:\\书.yaml', { uri: 'file:///D:/%E4%B9%A6.yaml' }],
    ['<stdin>', { uri: '%3Cstdin%3E', ...base }],
    ['a\ud800\n.yaml', { uri: 'a%EF%BF%BD%0A.yaml', ...base }],
  ])('%s', (path, expected) => {
    expect(fileUri(path, '/office')).toEqual(expected)
    expect(URL.canParse(expected.uri, 'file:///base/')).toBe(true)
  })
})
