import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser } from '../support/browser.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { lookingAtPages, writtenWall } from '../support/wall-page.ts'

const folder = temporaryFolder()

describe.runIf(hasBrowser)('what the wall chart says of rows, activities and days', () => {
  const look = lookingAtPages()

  /** The names of the tasks that can be seen. */
  const seen = (page: Page): Promise<readonly string[]> => page.locator('section tr:visible .name').allTextContents()

  let example: string
  beforeAll(async () => {
    example = await writtenWall(folder, 'example', '2019-08-26')
  })

  it('names today inside the chart, on its first day too', async () => {
    const keyWork = await writtenWall(folder, 'key-work-2019', '2019-07-01')
    await look(keyWork, async (page) => {
      for (const width of [1280, 768, 390, 320]) {
        await page.setViewportSize({ width, height: 900 })
        const chart = (await page.locator('.axis:first-child .time').boundingBox())!
        const today = (await page.locator('.axis:first-child text.today').boundingBox())!
        expect(today.x, `${width} wide`).toBeGreaterThanOrEqual(chart.x)
      }
    })
  })

  it('has no month run into the next, however narrow the window', async () => {
    const keyWork = await writtenWall(folder, 'key-work-2019', '2019-07-01', 'en')
    await look(keyWork, async (page) => {
      for (const width of [1280, 1000, 768, 390, 320]) {
        await page.setViewportSize({ width, height: 900 })
        const months = await page.locator('.axis:first-child text.month:visible').all()
        const boxes = await Promise.all(months.map(async (month) => (await month.boundingBox())!))
        expect(boxes.length).toBeGreaterThan(2)
        for (const [at, box] of boxes.entries())
          expect(box.x + box.width, `${width} wide, label ${at}`).toBeLessThan(boxes[at + 1]?.x ?? width)
      }
    })
  })

  it('sums up an activity only where all of it is listed', () =>
    look(example, async (page) => {
      const sums = page.locator('section[data-activity="1"] .activity p')
      expect(await sums.innerText()).toContain('办结 5/15')
      await page.selectOption('#unit', { label: '丙县' })
      expect((await sums.innerText()).trim()).toBe('')
      await page.click('#clear')
      expect(await sums.innerText()).toContain('办结 5/15')
    }))

  it('tells of a row for several units which of them is late, and how late', () =>
    look(example, async (page) => {
      await page.locator('tr.fold.red .name').first().click()
      const told = await page.locator('#details > div > div:first-child li').allTextContents()
      expect(told).toEqual(['✘丙县 办公室 · 时限8月20日，已逾期4个工作日'])
    }))

  it('shows what was dropped as neither done nor late', () =>
    look(example, async (page) => {
      const dropped = page.locator('section tbody tr.dropped')
      expect(await dropped.count()).toBe(1)
      expect(await dropped.locator('td.time rect.blue, td.time rect.red').count()).toBe(0)
      await page.check('input[value=blue]')
      expect(await dropped.isVisible()).toBe(false)
      expect(await page.locator('#shown').textContent()).toBe('列出 18 / 60 项')
      await page.uncheck('input[value=blue]')
      await page.check('input[value=dropped]')
      expect(await seen(page)).toEqual(['制作纪念品'])
    }))

  it('tells of a row of which all units are late for one reason that reason once', async () => {
    const campaign = await writtenWall(folder, 'anniversary-70', '2019-07-22')
    await look(campaign, async (page) => {
      await page.locator('tr.fold.red .name', { hasText: '报送本地实施方案和责任分工' }).click()
      expect(await page.locator('#details > div > div:first-child p').allTextContents()).toEqual([
        '7家 办公室 · 分管副主席 · 逾期',
        '时限7月15日，已逾期5个工作日',
      ])
      expect(await page.locator('#details > div > div:first-child li').count()).toBe(0)
    })
  })
})
