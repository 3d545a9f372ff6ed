import { demoLogin, expect, signIn, test } from './hub'

test('a curator edits a study, sends it to review and publishes it, and a visitor finds it', async ({ page, browser, baseURL }) => {
  const { email, password } = demoLogin('curator')
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible()

  await page.goto('/admin/collections/studies?where[or][0][and][0][slug][equals]=mercer-2019')
  await page.locator('table tbody a').first().click()
  await expect(page.locator('#field-acronym')).toBeVisible()
  await page.locator('#field-acronym').fill('Zebrafinch Links')

  await page.getByRole('button', { name: 'Save Draft' }).click()
  const visitor = await (await browser.newContext({ baseURL })).newPage()
  await page.getByRole('button', { name: 'Send to review' }).click()
  await expect(page.getByRole('button', { name: 'Publish', exact: true })).toBeVisible()
  await visitor.goto('/search?q=zebrafinch')
  await expect(visitor.locator('main article')).toHaveCount(0)
  await visitor.goto('/studies/mercer-2019?preview=draft')
  await expect(visitor.locator('main')).not.toContainText('Zebrafinch')
  const preview = await page.context().newPage()
  await preview.goto('/studies/mercer-2019?preview=draft')
  await expect(preview.locator('main')).toContainText('Zebrafinch Links')
  await expect(preview.getByRole('note').first()).toContainText('not published')
  await preview.close()

  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Revise' })).toBeVisible()
  await expect
    .poll(async () => {
      await visitor.goto('/search?q=zebrafinch')
      return visitor.locator('main article').count()
    })
    .toBe(1)
  await visitor.locator('main article a').first().click()
  await expect(visitor.locator('main')).toContainText('Zebrafinch Links')
})

type Access = { collections: Record<string, { create?: unknown } | undefined> }

const sections = {
  administrator: { sees: ['Studies', 'Summaries', 'Gaps', 'Users'], creates: ['studies', 'summaries', 'gaps', 'users'] },
  curator: { sees: ['Studies', 'Summaries', 'Gaps'], creates: ['studies', 'gaps'] },
  rater: { sees: ['Studies', 'Summaries'], creates: [] },
  editor: { sees: ['Studies', 'Summaries'], creates: ['summaries'] },
  collaborator: { sees: ['Gaps'], creates: ['gaps'] },
} as const

for (const [role, { sees, creates }] of Object.entries(sections)) {
  test(`as ${role} the admin offers what the role may do, and no more`, async ({ page, context }) => {
    await signIn(context, role)
    await page.goto('/admin')
    for (const label of sees) await expect(page.locator('.dashboard').getByText(label, { exact: true }).first()).toBeVisible()
    const access = await page.evaluate(async () => (await (await fetch('/api/access')).json()) as Access)
    for (const collection of ['studies', 'summaries', 'gaps', 'users']) {
      expect(Boolean(access.collections[collection]?.create), `${role} creates ${collection}`).toBe(
        (creates as readonly string[]).includes(collection),
      )
    }
  })
}

test('a reader has no business in the admin', async ({ page, context }) => {
  await signIn(context, 'reader')
  await page.goto('/admin')
  await expect(page.locator('.dashboard')).toHaveCount(0)
  await expect(page.locator('body')).toContainText(/not (allowed|authorized)|unauthorized/i)
})
