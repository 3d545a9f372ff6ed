import type { Page } from '@playwright/test'
import { article, bibtex, nbib, ris } from '../builders/exports'
import { pdfOf } from '../builders/pdf'
import { accessibilityViolations, expect, signIn, test } from './hub'

const file = (name: string, content: string | Buffer, mimeType = 'text/plain') =>
  ({ name, mimeType, buffer: Buffer.from(content) })

/** Opens the import of a file once it has been read. */
async function openImport(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(name) }).first().click()
  await expect(page.getByRole('heading', { name: 'Records', exact: true })).toBeVisible({ timeout: 30_000 })
}

/** Adds the import on the page, after looking at it anew where the hub has changed meanwhile. */
async function addImport(page: Page): Promise<void> {
  const panel = page.locator('section[aria-labelledby="commit-title"]')
  const add = async () => {
    await panel.getByRole('button', { name: /^(Add|Merge|Close).* …$/ }).click()
    await panel.getByRole('button', { name: /^(Add|Merge|Close)[^…]*$/ }).click()
  }
  await add()
  const anew = page.getByText('The hub has changed since this import was read')
  const added = page.getByRole('button', { name: /Take this import back/ })
  await expect(anew.or(added)).toBeVisible({ timeout: 30_000 })
  if (await anew.isVisible()) await add()
  await expect(added).toBeVisible({ timeout: 30_000 })
}

test('a curator imports three exports of one search, sees the flow, merges at the desk, and takes one back', async ({ page, context }) => {
  test.slow()
  await signIn(context, 'curator')
  const shared = [article(), article()]
  const doubted = article()
  const exports = {
    'example-scopus.ris': ris([...shared, article(), doubted]),
    'example-pubmed.nbib': nbib([...shared, article()].map((one, index) => ({ ...one, pmid: `9900000${index}` }))),
    'example-scholar.bib': bibtex([shared[0] ?? article(), article()]),
  }
  await page.goto('/admin/import')
  await page.locator('input[type=file]').setInputFiles(Object.entries(exports).map(([name, text]) => file(name, text)))
  await page.getByRole('button', { name: 'Read and compare 3 files' }).click()
  for (const name of Object.keys(exports)) {
    await expect(page.getByRole('link', { name: new RegExp(name) }).first()).toBeVisible()
  }
  expect(await accessibilityViolations(page)).toEqual([])
  for (const name of Object.keys(exports)) {
    await page.goto('/admin/import')
    await openImport(page, name)
    if (name.endsWith('ris')) expect(await accessibilityViolations(page)).toEqual([])
    await addImport(page)
  }

  // Nine records, three of them the same as others: six references.
  await page.goto('/admin/import/flow')
  const table = page.getByRole('table')
  await expect(table.getByRole('row', { name: /Duplicate records removed/ })).toContainText('3')
  await expect(table.getByRole('row', { name: /To be screened/ })).toContainText('6')
  await expect(page.getByRole('img', { name: /flow/i }).or(page.locator('svg[role]')).first()).toBeVisible()
  expect(await accessibilityViolations(page)).toEqual([])
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: /SVG/ }).click()
  expect((await download).suggestedFilename()).toMatch(/\.svg$/)

  // One more record of a document that is there, entered by hand.
  const made = await page.evaluate(async ({ title, authors, year, journal, volume, pages }) => {
    const answer = await fetch('/api/references', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        title, kind: 'article', issued: String(year), containerTitle: journal, volume, pages, isExample: true,
        contributors: authors.map(([family, given]) => ({ role: 'author', family, given })),
      }),
    })
    return answer.status
  }, doubted)
  expect(made).toBe(201)
  await page.goto('/admin/duplicates')
  await page.getByRole('button', { name: 'Look for duplicates' }).click()
  await expect(page.getByRole('heading', { name: doubted.title })).toBeVisible({ timeout: 30_000 })
  expect(await accessibilityViolations(page)).toEqual([])
  await page.keyboard.press('m')
  await expect(page.getByText('Nothing has been decided yet.')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /undo/i }).first()).toBeVisible()
  await page.goto('/admin/import/flow')

  await page.goto('/admin/import')
  await page.getByRole('link', { name: /example-scholar/ }).first().click()
  await page.getByRole('button', { name: /Take this import back/ }).click()
  await page.getByLabel('Why?').fill('An example.')
  await page.getByRole('button', { name: /Take/ }).last().click()
  await expect(page.getByRole('heading', { name: /taken back|undone/i }).first()).toBeVisible({ timeout: 30_000 })
})

test('a PDF becomes a reference and a study draft', async ({ page, context }) => {
  test.slow()
  await signIn(context, 'curator')
  const pdf = pdfOf({
    pages: [[
      { text: 'Zebrafinch choirs for people in example towns', size: 22, y: 720 },
      { text: 'Anna Muster and Ben Beispiel', size: 12, y: 690 },
      { text: 'https://doi.org/10.5555/zebrafinch.1', size: 9, y: 670 },
      { text: 'Abstract', size: 12, y: 640 },
      { text: 'This is a fictional article about choirs for the people of example towns, and nothing was measured.', y: 620 },
      { text: 'Introduction', size: 12, y: 590 },
      { text: 'There is no such town, and there was no such choir, as far as the authors of this text know.', y: 570 },
    ]],
  })
  await page.goto('/admin/pdf-intake')
  await page.locator('input[type=file]').setInputFiles([
    file('zebrafinch.pdf', pdf, 'application/pdf'),
    file('no.pdf', 'This is no PDF.', 'application/pdf'),
  ])
  await expect(page.getByLabel('Title')).toHaveValue(/Zebrafinch choirs/, { timeout: 30_000 })
  await expect(page.getByLabel('DOI')).toHaveValue('10.5555/zebrafinch.1')
  await expect(page.locator('body')).toContainText(/not a PDF|is no PDF/i)
  expect(await accessibilityViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Make a reference and a study draft' }).click()
  const drafts = () => page.evaluate(async () => {
    const of = async (collection: string) => {
      const answer = await fetch(`/api/${collection}?draft=true&depth=0&where[title][contains]=Zebrafinch choirs`)
      return ((await answer.json()) as { docs: { _status: string }[] }).docs.map(({ _status }) => _status)
    }
    return [await of('references'), await of('studies')]
  })
  await expect.poll(drafts, { timeout: 30_000 }).toEqual([['draft'], ['draft']])
  await page.goto('/admin/full-text')
  await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('no such choir')
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toContainText('zebrafinch, page 1')
})

test('a visitor cites a study in another style and takes search results along', async ({ page, request }) => {
  await page.goto('/studies/grant-2000')
  const cite = page.locator('#cite')
  await expect(cite).toContainText('BMJ. 2000;320')
  await page.locator('#cite select').selectOption('apa')
  await page.locator('#cite').getByRole('button', { name: /Show/ }).click()
  await expect(page).toHaveURL(/style=apa.*#cite/)
  await expect(page.locator('#cite')).toContainText('(2000)')

  await page.goto('/search?q=loneliness&kind=reference')
  const download = page.waitForEvent('download')
  await page.getByText('Export these results').click()
  await page.getByRole('link', { name: 'RIS', exact: true }).first().click()
  expect((await download).suggestedFilename()).toMatch(/\.ris$/)
  const drafts = await request.get('/export/references.csv?drafts=true')
  expect(drafts.status()).toBe(401)
})
