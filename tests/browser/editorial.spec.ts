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
  await expect(page.getByTitle('Status: Published')).toBeVisible()
  await expect
    .poll(async () => {
      await visitor.goto('/search?q=zebrafinch')
      return visitor.locator('main article').count()
    })
    .toBe(1)
  await visitor.locator('main article a').first().click()
  await expect(visitor.locator('main')).toContainText('Zebrafinch Links')

  await page.getByRole('button', { name: 'Revise' }).click()
  await page.getByRole('button', { name: 'Send to review' }).click()
  await page.getByRole('button', { name: 'Return to draft' }).click()
  await page.getByLabel('Why?').fill('The report has no acronym.')
  await page.getByRole('group', { name: 'Return to draft' }).getByRole('button', { name: 'Return to draft' }).click()
  await expect(page.getByRole('button', { name: 'Send to review' })).toBeVisible()
  await expect(page.getByTitle('Status: Changed')).toBeVisible()
})

type Access = { collections: Record<string, { create?: unknown } | undefined> }

const sections = {
  administrator: { sees: ['Studies', 'Summaries', 'Gaps', 'Users'], hides: [], creates: ['studies', 'summaries', 'gaps', 'users'] },
  curator: { sees: ['Studies', 'Summaries', 'Gaps'], hides: ['Users'], creates: ['studies', 'gaps'] },
  rater: { sees: ['Studies', 'Quality ratings: work list'], hides: ['Summaries', 'Import references'], creates: [] },
  editor: { sees: ['Studies', 'Summaries'], hides: ['Gaps', 'Import references'], creates: ['summaries'] },
  collaborator: { sees: ['Gaps'], hides: ['Studies', 'Summaries'], creates: ['gaps'] },
} as const

for (const [role, { sees, hides, creates }] of Object.entries(sections)) {
  test(`as ${role} the admin offers what the role may do, and no more`, async ({ page, context }) => {
    await signIn(context, role)
    await page.goto('/admin')
    for (const label of sees) await expect(page.locator('.dashboard').getByText(label, { exact: true }).first()).toBeVisible()
    for (const label of hides) await expect(page.locator('.dashboard').getByText(label, { exact: true })).toHaveCount(0)
    const access = await page.evaluate(async () => (await (await fetch('/api/access')).json()) as Access)
    for (const collection of ['studies', 'summaries', 'gaps', 'users']) {
      expect(Boolean(access.collections[collection]?.create), `${role} creates ${collection}`).toBe(
        (creates as readonly string[]).includes(collection),
      )
    }
  })
}

test('code and JSON are typed in the admin without another site', async ({ page, context, baseURL }) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== new URL(baseURL ?? '').origin) elsewhere.push(request.url())
  })
  await signIn(context, 'curator')
  await page.goto('/admin/collections/citation-styles/create')
  await page.getByRole('textbox', { name: 'Text of the .csl file' }).fill('no style at all')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.locator('[data-sonner-toast]').first()).toContainText('Text of the .csl file')
  // What the hub said stays with the field until something else is typed, whatever Payload's form is told meanwhile.
  const refusal = page.locator('.field-error', { hasText: 'well-formed .csl file' })
  await expect(refusal).toBeVisible()
  await page.getByRole('textbox', { name: 'Text of the .csl file' }).fill('still no style')
  await expect(refusal).toHaveCount(0)
  await page.goto('/admin/collections/column-mappings/create')
  const mapping = page.getByRole('textbox', { name: 'Mapping' })
  await mapping.fill('{ "columns": [')
  await expect(page.getByText('This is not JSON yet')).toBeVisible()
  await expect(mapping).toHaveValue('{ "columns": [')
  expect(elsewhere).toEqual([])
})

test('a reader has no business in the admin', async ({ page, context }) => {
  await signIn(context, 'reader')
  await page.goto('/admin')
  await expect(page.locator('.dashboard')).toHaveCount(0)
  await expect(page.locator('body')).toContainText('no work behind the public site')
})
