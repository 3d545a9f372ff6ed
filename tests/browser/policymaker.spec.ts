import { accessibilityViolations, expect, test } from './hub'

test.describe('a policymaker without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('gets from the front page to the report behind a finding in five clicks', async ({ page }) => {
    await page.goto('/')
    const questions = page.locator('section[aria-labelledby="questions"]')
    await questions.getByRole('link').first().click()
    await expect(page).toHaveURL(/\/summaries\/[a-z0-9-]+$/)

    await page.locator('.to-findings').getByRole('link').first().click()
    await expect(page).toHaveURL(/#finding-1$/)
    const finding = page.locator('#finding-1')
    await expect(finding).toBeInViewport()

    await finding.getByRole('link', { name: 'See these results drawn' }).click()
    await expect(page).toHaveURL(/#plots-[a-z0-9-]+$/)
    const plots = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
    await expect(plots).toBeInViewport()

    await plots.locator('svg a text').first().click()
    await expect(page).toHaveURL(/\/studies\/[a-z0-9-]+$/)

    // The fifth click leaves the hub: the report at its source, a PDF at the page.
    const report = page.locator('.results-list a.page-link, .reports a[href^="http"]').first()
    await expect(report).toBeVisible()
    expect(await report.getAttribute('href')).toMatch(/^https?:\/\//)
  })

  test('finds the plots of later outcomes folded away, and unfolded where a finding leads to them', async ({ page }) => {
    await page.goto('/summaries/loneliness-and-wellbeing')
    const last = page.locator('.plots-of').last()
    await expect(last.locator('summary').first()).toContainText(/Rests on \d+ result/)
    await expect(last.locator('.plots')).toBeHidden()
    const target = await last.locator('.plots').getAttribute('id')
    await page.locator(`.results-list a[href="#${target}"]`).first().click()
    await expect(last.locator('.plots figure, .plots p').first()).toBeVisible()
  })

  test('sees at a figure that a claim about it says more than its source', async ({ page }) => {
    await page.goto('/claims')
    await page.getByRole('link', { name: /£3\.42/ }).first().click()
    await expect(page).toHaveURL(/\/claims\/social-return-3-42$/)
    const main = page.locator('main')
    await expect(main).toContainText('Says more than its source')
    await expect(main.locator('#repeated')).toContainText('a social return of £3.42')
    await main.locator('#primary').getByRole('link').first().click()
    await expect(page).toHaveURL(/\/(references|studies)\//)
    await expect(page.locator('#claims')).toContainText('£3.42')
  })

  test('reads what changed in a summary, and takes it along as PDF and as one file', async ({ page, request }) => {
    await page.goto('/summaries')
    await page.locator('.index-list a').first().click()
    await expect(page).toHaveURL(/\/summaries\/[a-z0-9-]+$/)
    const path = new URL(page.url()).pathname
    await page.getByRole('link', { name: 'What changed in this text' }).click()
    await expect(page).toHaveURL(new RegExp(`${path}/changes$`))
    await expect(page.locator('main')).toContainText('first published')
    const pdf = await request.get(`${path}.pdf`)
    expect(pdf.headers()['content-type']).toBe('application/pdf')
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
    const file = await (await request.get(`${path}.html`)).text()
    expect(file).toContain('Saved from')
    expect(file).not.toMatch(/<(script|link|iframe)\b/)
  })
})

test('pages of claims and changes have no accessibility violations', async ({ page }) => {
  for (const path of ['/claims', '/claims/social-return-3-42']) {
    await page.goto(path)
    expect(await accessibilityViolations(page)).toEqual([])
  }
  await page.goto('/summaries')
  const path = await page.locator('.index-list a').first().getAttribute('href')
  await page.goto(`${path ?? ''}/changes`)
  expect(await accessibilityViolations(page)).toEqual([])
})
