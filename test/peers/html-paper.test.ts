import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hasBrowser } from '../support/browser.ts'
import { run } from '../support/fake-world.ts'
import { smallPlan } from '../support/small-plan.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { lookingAtPages, sheetsOf, writtenWall } from '../support/wall-page.ts'

const folder = temporaryFolder()

describe.runIf(hasBrowser)('the wall chart on paper', () => {
  const look = lookingAtPages()

  const inSheet = async (page: Page): Promise<readonly string[]> => {
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: Math.round((400 / 25.4) * 96), height: Math.round((277 / 25.4) * 96) })
    // What stands lower than the sheet is high, or to the right of it.
    return page.evaluate(`(() => {
      const paper = document.querySelector('main').getBoundingClientRect()
      const foot = document.querySelector('.legend').getBoundingClientRect()
      return [...document.querySelectorAll('section tr, section .activity, #matrix')]
        .filter((element) => element.offsetParent !== null)
        .filter((element) => {
          const box = element.getBoundingClientRect()
          return box.height > 0 && (box.bottom > foot.top + 1 || box.right > paper.right + 1)
        })
        .map((element) => element.id || element.textContent)
    })()`)
  }

  it.each([
    ['example', '2019-08-26'],
    ['anniversary-70', '2019-07-22'],
    ['key-work-2019', '2019-07-22'],
  ])('%s is one sheet of A3, with all rules on it', async (id, asOf) => {
    for (const language of ['zh-CN', 'en'])
      await look(await writtenWall(folder, id, asOf, language), async (page) => {
        expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toEqual(['420 × 297'])
        expect(await inSheet(page)).toEqual([])
        expect(await page.locator('section tr.off, section.off').count()).toBe(0)
        expect(await page.locator('#matrix table').isVisible()).toBe(true)
      })
  })

  /** A plan with activities of so many rules; every third stands for all units but the host. */
  const planOf = (rules: readonly number[], unitCount: number, name: string): string => {
    const ids = Array.from({ length: unitCount }, (_, at) => `u${at}`)
    const lines = (activity: number, count: number): string =>
      Array.from({ length: count }, (_, at) => {
        const each = at % 3 === 2 ? ', each: others' : ''
        const after = at === 0 ? '' : `, after: t${at - 1}`
        return `      - { id: t${at}, name: ${name}${activity}之${at}${each}${after}, takes: 2wd, due: 2019-${at % 2 === 0 ? '08' : '10'}-20 }\n`
      }).join('')
    return smallPlan({
      units: `{ city: { name: 市政协, lead: 秘书长, section: 办公室 }, ${ids.map((id, at) => `${id}: { name: 第${at}县政协, short: ${at}县, lead: 主席, section: 综合室 }`).join(', ')} }`,
      groups: `{ others: [${ids.join(', ')}] }`,
      activities: `\n${rules.map((count, at) => `  - id: a${at}\n    name: ${name}\n    tasks:\n${lines(at, count)}`).join('')}`,
    })
  }

  it.each([
    ['nearly nothing', [1], 1, '事'],
    ['one full column', [12, 12], 5, '工作任务'],
    ['just two columns', [10, 10, 10], 7, '工作任务'],
    ['one long activity', [90], 7, '工作任务'],
    ['many short activities', Array<number>(25).fill(3), 7, '工作任务'],
    ['names that need two lines', [20, 20, 20], 7, '把各项工作任务逐一落实到责任单位和责任人'],
    ['names that no line holds', [20, 20], 3, '很'.repeat(150)],
    ['more units than have room', [15, 15], 40, '工作任务'],
    ['more rules than can be read', Array<number>(12).fill(30), 7, '工作任务'],
    ['more activities than can be read', Array<number>(200).fill(2), 7, '工作任务'],
  ] as const)('a plan of %s is one sheet, and nothing on it is cut off', async (why, rules, units, name) => {
    const files = { '/office/campaigns/show.yaml': planOf(rules, units, name) }
    const { code, out } = await run(['export', 'html', '--lang', 'zh-CN'], { files })
    expect(code).toBe(0)
    await look(folder.put(`${why}.html`, out), async (page) => {
      expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toEqual(['420 × 297'])
      expect(await inSheet(page)).toEqual([])
      expect(await page.locator('[data-activity] tbody tr:visible').count()).toBeGreaterThan(0)
      // Without its script the page is set just so.
      const [, row, font] = /--row:([\d.]+mm);--font:([\d.]+mm)/.exec(out)!
      const numbers = 'document.documentElement.style'
      expect([
        await page.evaluate(`${numbers}.getPropertyValue('--row')`),
        await page.evaluate(`${numbers}.getPropertyValue('--font')`),
        await page.locator('[data-activity].off, tr:not(.member).off').count(),
        await page.locator('.second-column').count(),
      ]).toEqual([
        row,
        font,
        out.match(/ class="(?:[a-z ]* )?off"/g)?.length ?? 0,
        out.match(/ class="second-column"/g)?.length ?? 0,
      ])
    })
  })

  it('is what was chosen, in larger letters', async () => {
    await look(await writtenWall(folder, 'anniversary-70', '2019-07-22'), async (page) => {
      const font = async (): Promise<number> =>
        Number.parseFloat(await page.evaluate('getComputedStyle(document.documentElement).getPropertyValue("--font")'))
      const all = await font()
      await page.check('input[value=red]')
      expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toEqual(['420 × 297'])
      expect(await inSheet(page)).toEqual([])
      expect(await page.locator('section[data-activity] tbody tr:visible').count()).toBe(40)
      expect(await font()).toBeGreaterThan(all)
      expect(await page.locator('#conditions').innerText()).toBe('列出 40 / 132 项 · ✘ 红')
      // The sums of all are no part of it.
      expect(await page.locator('#matrix').isVisible()).toBe(false)
    })
  })
})
