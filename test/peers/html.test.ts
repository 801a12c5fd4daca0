import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser } from '../support/browser.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { lookingAtPages, sheetsOf, writtenWall } from '../support/wall-page.ts'

const folder = temporaryFolder()

describe.runIf(hasBrowser)('the wall chart in a browser', () => {
  const look = lookingAtPages()

  /** The names of the tasks that can be seen. */
  const seen = (page: Page): Promise<readonly string[]> => page.locator('section tr:visible .name').allTextContents()

  let example: string
  beforeAll(async () => {
    example = await writtenWall(folder, 'example', '2019-08-26')
  })

  it('shows rules for several tasks as one row, and lets nobody scroll sideways', () =>
    look(example, async (page) => {
      expect(await page.locator('section[data-activity] tbody tr:visible').count()).toBe(42)
      expect(await page.locator('#shown').textContent()).toBe('列出 60 / 60 项')
      for (const width of [1600, 1280, 1000, 768, 390]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), `${width} wide`).toBe(0)
      }
    }))

  it('has bars where the dates are: a week later is as much further right in every row', () =>
    look(example, async (page) => {
      const left = async (selector: string): Promise<number> => (await page.locator(selector).first().boundingBox())!.x
      const cell = (await page.locator('tr#t0 td.time').boundingBox())!
      // July to November, fifteen periods; the first task starts with the first.
      expect(Math.abs((await left('tr#t0 td.time rect')) - cell.x)).toBeLessThan(1)
      // From 26 September, half of the last ten-day period of that month.
      const expected = cell.x + (cell.width * (2 * 3 + 2 + 0.5)) / 15
      expect(Math.abs((await left('tr#t59 td.time rect')) - expected)).toBeLessThan(1)
      const months = page.locator('.axis:first-child text.month')
      expect(await months.allTextContents()).toEqual(['7月', '8月', '9月', '10月', '11月'])
    }))

  describe('filters', () => {
    it.each([
      [
        'a unit',
        async (page: Page): Promise<void> => {
          await page.selectOption('#unit', { label: '丙县' })
        },
        2,
        '征集初选并报送作品',
      ],
      [
        'an activity',
        async (page: Page): Promise<void> => {
          await page.selectOption('#activity', { index: 2 })
        },
        10,
        '印发征集通知',
      ],
      ['a light', async (page: Page): Promise<void> => page.check('input[value=red]'), 4, '征集初选并报送作品'],
      [
        'two lights',
        async (page: Page): Promise<void> => {
          await page.check('input[value=red]')
          await page.check('input[value=yellow]')
        },
        12,
        '召开调度会',
      ],
      ['a text', async (page: Page): Promise<void> => page.fill('#text', '请柬'), 2, '设计印制请柬'],
      [
        'an address, in full-width letters',
        async (page: Page): Promise<void> => page.fill('#text', 'ＴＥＡ-ＰＡＲＴＹ.party'),
        1,
        '举行庆祝人民政协成立70周年茶话会',
      ],
      ['a section', async (page: Page): Promise<void> => page.fill('#text', '综合室'), 3, '组织撰写并报送征文'],
    ] as const)('by %s', async (_, choose, count, first) => {
      await look(example, async (page) => {
        await choose(page)
        const names = await seen(page)
        expect([names.length, names[0]]).toEqual([count, first])
        await page.click('#clear')
        expect(await seen(page)).toHaveLength(42)
      })
    })

    it('that leave nothing say so', () =>
      look(example, async (page) => {
        await page.fill('#text', '没有这样的任务')
        expect(await page.locator('.empty').textContent()).toBe('没有符合条件的任务。')
        expect(await page.locator('section[data-activity]:visible').count()).toBe(0)
      }))
  })

  it('tells of a task that is pointed at: whom it waits for, who waits for it, with arrows', () =>
    look(example, async (page) => {
      await page.hover('tr#t15 .name')
      const details = page.locator('#details')
      expect(await details.locator('h2').textContent()).toBe('✘ 评审，确定展品')
      expect(await details.locator('.root').textContent()).toBe('症结：征集初选并报送作品 · 丙县 办公室 · 逾期')
      expect(await details.locator('li button').allTextContents()).toEqual([
        '征集初选并报送作品',
        '形成活动总结',
        '装裱制作',
        '开设网上展厅',
      ])
      expect(await page.locator('tr.before .name').allTextContents()).toEqual(['征集初选并报送作品'])
      expect(await page.locator('tr.after .name').allTextContents()).toEqual([
        '形成活动总结',
        '装裱制作',
        '开设网上展厅',
      ])
      expect(await page.locator('#arrows path.head').count()).toBe(4)
      await page.hover('tr#t0 .name')
      expect(await details.locator('h2').textContent()).toBe('✔ 制定印发活动方案')
    }))

  it('keeps the task that was chosen, and goes from task to task', () =>
    look(example, async (page) => {
      const title = page.locator('#details h2')
      await page.click('tr#t15 .name')
      await page.hover('tr#t0 .name')
      expect(await title.textContent()).toBe('✘ 评审，确定展品')
      await page.click('#details li button >> nth=2')
      expect(await title.textContent()).toBe('○ 装裱制作')
      await page.keyboard.press('Escape')
      expect(await page.locator('#details').isVisible()).toBe(false)
    }))

  it('keeps its marks where the window changes, and draws its arrows where the rows then are', () =>
    look(example, async (page) => {
      const heads = (): Promise<readonly (string | null)[]> =>
        page.locator('#arrows path.head').evaluateAll((all) => all.map((each) => each.getAttribute('d')))
      await page.click('tr#t15 .name')
      const before = await heads()
      await page.setViewportSize({ width: 1000, height: 900 })
      await expect.poll(heads).not.toEqual(before)
      expect(await page.locator('tr.chosen').getAttribute('id')).toBe('t15')
      expect(await page.locator('tr.after').count()).toBe(3)
      const after = await heads()
      await page.keyboard.press('Escape')
      await page.click('tr#t15 .name')
      expect([after.length, await heads()]).toEqual([4, after])
    }))

  it('can be used without a mouse', () =>
    look(example, async (page) => {
      const focused = (): Promise<unknown> => page.evaluate('document.activeElement.textContent')
      await page.focus('#print')
      await page.keyboard.press('Tab')
      expect(await focused()).toBe('制定印发活动方案')
      expect(await page.locator('#details').isVisible()).toBe(true)
      for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
      expect(await focused()).toBe('通报进展情况 2次')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowDown')
      expect(await focused()).toBe('通报进展情况 8月')
      expect(await page.locator('tr#f2 .toggle').getAttribute('aria-expanded')).toBe('true')
      await page.keyboard.press('ArrowLeft')
      expect(await focused()).toBe('通报进展情况 2次')
      expect(await page.locator('tr#t2').isVisible()).toBe(false)
      await page.keyboard.press('End')
      expect(await focused()).toBe('结算归档')
      await page.keyboard.press('Home')
      expect(await focused()).toBe('制定印发活动方案')
      // The chart is one stop for the tab key; the matrix, which scrolls by itself, is the next.
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.className')).toBe('scroll')
    }))

  it('is heard as tables with heads, buttons with names, a panel that speaks', () =>
    look(example, async (page) => {
      const tables = page.getByRole('region', { name: '二 书画摄影作品展' })
      expect(await tables.getByRole('columnheader').allTextContents()).toEqual([
        '工作任务',
        '责任单位（科室）',
        '责任领导',
        '完成时限',
        '亮灯',
        '工期',
      ])
      expect(await tables.getByRole('rowheader').count()).toBe(10)
      expect(await tables.getByRole('button', { name: '评审，确定展品' }).count()).toBe(1)
      expect(await tables.getByRole('img', { name: '8月6日至9月3日' }).count()).toBe(1)
      await page.focus('tr#t0 .name')
      expect(await page.locator('#details').getAttribute('aria-live')).toBe('polite')
      expect(await page.getByRole('img', { name: '红，办结0项，共1项' }).count()).toBeGreaterThan(0)
    }))

  it('says everything in the other language, and in the first again', () =>
    look(example, async (page) => {
      const before = await page.locator('body').innerText()
      await page.click('tr#t15 .name')
      await page.click('#language')
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect(await page.title()).toContain('Wall chart')
      expect(await page.locator('tr#t15 td.light').textContent()).toBe('✘ will be late')
      expect(await page.locator('#details .root').textContent()).toMatch(/^Act at: /)
      expect(await page.locator('#text').getAttribute('placeholder')).toBe('task, unit, person')
      // What is left of Chinese are the plan's own words.
      const own = await page.locator('main').innerText()
      for (const word of ['逾期', '正常', '办结', '8月', '全部', '合计']) expect(own).not.toContain(word)
      await page.keyboard.press('Escape')
      await page.click('#language')
      expect(await page.locator('body').innerText()).toBe(before)
    }))

  it('is dark where the system is, or somebody wishes', () =>
    look(
      example,
      async (page) => {
        const light = 'getComputedStyle(document.body).backgroundColor'
        expect(await page.evaluate(light)).toBe('rgb(21, 24, 28)')
        expect(await page.locator('#dark').getAttribute('aria-pressed')).toBe('true')
        await page.click('#dark')
        expect(await page.evaluate(light)).toBe('rgb(255, 255, 255)')
      },
      { colorScheme: 'dark' },
    ))

  it('can be read without the script', () =>
    look(
      example,
      async (page) => {
        // All tasks, each under the rule that stands for it.
        expect(await page.locator('section[data-activity] tbody tr:visible').count()).toBe(65)
        expect(await page.locator('#controls').isVisible()).toBe(false)
        expect(await page.locator('#matrix table').innerText()).toContain('合计')
        expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toEqual(['420 × 297'])
      },
      { javaScriptEnabled: false },
    ))
})
