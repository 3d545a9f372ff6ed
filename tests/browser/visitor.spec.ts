import { expect, test } from './hub'

test.describe('a visitor without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('finds randomised trials on loneliness, and the counts add up', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('searchbox').first().fill('loneliness')
    await page.getByRole('button', { name: /search/i }).first().click()
    await expect(page).toHaveURL(/\/search\?.*q=loneliness/)

    const option = page.locator('input[name="design"][value="randomised-controlled-trial"]')
    const label = await page.locator(`label:has(input[name="design"][value="randomised-controlled-trial"])`).innerText()
    const promised = Number(/(\d+)\s*$/.exec(label.trim())?.[1])
    await option.check()
    await page.getByRole('button', { name: /apply/i }).first().click()

    await expect(page).toHaveURL(/design=randomised-controlled-trial/)
    expect(promised).toBeGreaterThan(0)
    await expect(page.locator('main article')).toHaveCount(promised)
  })

  test('sees benefit and higher cost of one trial side by side', async ({ page }) => {
    await page.goto('/studies/grant-2000')
    const main = page.locator('main')
    await expect(main).toContainText('Anxiety')
    await expect(main).toContainText('Improved')
    await expect(main).toContainText('Cost of care')
    await expect(main).toContainText('Worsened')
    await expect(main).toContainText('Not yet rated')
  })

  test('sees that sources disagree on the year of the Luton study, and which stands', async ({ page }) => {
    await page.goto('/studies/pescheny-2019')
    const main = page.locator('main')
    await expect(main).toContainText('2018')
    await expect(main).toContainText('2019')
    await expect(main).toContainText('The journal dates the issue June 2019')
  })

  test('gets the last page for a huge page number, and unknown parameters are ignored', async ({ page }) => {
    await page.goto('/search?page=999999999&colour=red&design=nonsense&year=x')
    await expect(page.locator('main article').first()).toBeVisible()
    await page.goto('/search')
    const everything = await page.locator('main h1').innerText()
    await page.goto('/search?colour=red')
    await expect(page.locator('main h1')).toHaveText(everything)
  })

  test('is told which filter removed the last result', async ({ page }) => {
    await page.goto('/search?q=loneliness&design=randomised-controlled-trial&country=sweden')
    await expect(page.locator('main article')).toHaveCount(0)
    await expect(page.locator('main').getByRole('link', { name: /remov|without/i }).first()).toBeVisible()
  })

  test('meets a page that helps where nothing is', async ({ page }) => {
    const response = await page.goto('/studies/no-such-study')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('searchbox').first()).toBeVisible()
  })

  test('reads Arabic from right to left', async ({ page }) => {
    await page.goto('/ar')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  })
})

test('a search refines in place, keeps its address and can be gone back from', async ({ page }) => {
  await page.goto('/search?q=loneliness')
  const before = await page.locator('main article').count()
  await page.locator('input[name="design"][value="randomised-controlled-trial"]').check()
  await expect(page).toHaveURL(/design=randomised-controlled-trial/)
  await expect.poll(() => page.locator('main article').count()).toBeLessThan(before)
  await page.goBack()
  await expect.poll(() => page.locator('main article').count()).toBe(before)
})

test('no public page asks anybody else for anything', async ({ page, baseURL }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) foreign.push(request.url())
  })
  for (const address of ['/', '/search?q=loneliness', '/studies/grant-2000', '/partners', '/methods']) await page.goto(address)
  expect(foreign).toEqual([])
})

test('the first view stays within its weight: 100 KB of scripts, 170 KB in all', async ({ page }) => {
  for (const address of ['/', '/search?q=loneliness', '/studies/grant-2000']) {
    await page.goto(address, { waitUntil: 'load' })
    const weights = await page.evaluate(() =>
      [...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')].map((entry) => ({
        script: (entry as PerformanceResourceTiming).initiatorType === 'script',
        bytes: (entry as PerformanceResourceTiming).encodedBodySize,
      })),
    )
    const total = weights.reduce((sum, { bytes }) => sum + bytes, 0)
    const scripts = weights.filter(({ script }) => script).reduce((sum, { bytes }) => sum + bytes, 0)
    expect(scripts).toBeLessThanOrEqual(100 * 1024)
    expect(total).toBeLessThanOrEqual(170 * 1024)
    expect(total).toBeGreaterThan(0)
  }
})
