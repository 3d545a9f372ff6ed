import type { Locator, Page } from '@playwright/test'
import { accessibilityViolations, expect, test } from './hub'
import { callsAs, newRater, pageOf, type Rater } from './people'

type Call = ReturnType<typeof callsAs>

/** A published, fictional record; its id. */
async function published(call: Call, collection: string, data: Record<string, unknown>): Promise<string> {
  const { doc } = await call('POST', `${collection}?depth=0&draft=true`, { isExample: true, ...data })
  const { id } = doc as { id: string }
  for (const name of ['submit', 'publish']) await call('POST', `${collection}/${id}/transitions`, { name })
  return id
}

async function termId(call: Call, key: string): Promise<string> {
  const { docs } = await call('GET', `terms?depth=0&limit=1&where[key][equals]=${key}`)
  return (docs as { id: string }[])[0]?.id ?? ''
}

async function trial(call: Call, title: string): Promise<string> {
  const design = await termId(call, 'designs/randomised-controlled-trial')
  return published(call, 'studies', {
    slug: title.toLowerCase().replaceAll(/\W+/g, '-'), title, kind: 'primary', status: 'completed', year: 2021, design,
    outcomes: [await termId(call, 'outcomes/loneliness')],
  })
}

/** What a spreadsheet puts on the clipboard, pasted into a field. */
async function paste(field: Locator, lines: readonly (readonly string[])[]): Promise<void> {
  await field.focus()
  await field.evaluate((element, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, lines.map((line) => line.join('\t')).join('\n'))
}

const cell = (page: Page, column: string, number: number): Locator => page.getByLabel(`${column}, result ${number}`, { exact: true })
const saved = (page: Page): Locator => page.getByText(/^Saved \d\d:\d\d$/)

/** Fills a row of the table by the names of its columns. */
async function fill(page: Page, number: number, cells: Record<string, string>): Promise<void> {
  for (const [column, value] of Object.entries(cells)) {
    const field = cell(page, column, number)
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption({ label: value })
    else await field.fill(value)
  }
}

const sound = {
  Outcome: 'Loneliness', Comparison: 'Between groups', 'Time point': '6 months', 'Expressed as': 'Mean difference (MD)', Estimate: '-1.8',
  Unit: 'points', 'Interval from': '-2.9', 'Interval to': '-0.7', 'Which way the scale runs': 'Lower is better',
  'Direction of benefit': 'Improved', 'People in all': '120', 'Page or table': 'table 2',
}

test('a curator types and pastes results, is told what is wrong, and loses nothing', async ({ browser, baseURL }) => {
  test.slow()
  const title = 'Example: table to type into, a fictional trial'
  await trial(callsAs('curator'), title)
  const page = await pageOf(browser, baseURL, 'curator')
  await page.goto('/admin/results/enter')
  await page.getByLabel('Find studies by words of the title').fill('table to type into')
  await page.getByRole('checkbox', { name: title }).check()
  await page.getByRole('link', { name: `Enter results of “${title}”` }).click()

  // By keyboard: Tab goes on, Enter goes down and adds a result that keeps what all of a study share.
  await fill(page, 1, { ...sound, 'Page or table': '' })
  await cell(page, 'Estimate', 1).press('Tab')
  await expect(cell(page, 'Unit', 1)).toBeFocused()
  await cell(page, 'Unit', 1).press('Enter')
  await expect(cell(page, 'Outcome', 2)).toBeFocused()
  await expect(cell(page, 'Comparison', 2)).toHaveValue('between-groups')
  await expect(page.getByText('No page or table is given, so nobody can look the number up.')).toBeVisible()
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(cell(page, 'Estimate', 1)).toHaveValue('-1.8')

  // A block with heads and decimal commas; one number is none, one interval is without its estimate.
  const heads = ['Outcome name', 'Comparison', 'Effect measure', 'Effect size', '95% CI', 'N', 'Page', 'Funding']
  const line = (name: string, estimate: string, interval: string, people: string) =>
    [name, 'Between groups', 'Mean difference', estimate, interval, people, 'table 3', 'None']
  await cell(page, 'Page or table', 1).fill('table 2')
  await cell(page, 'Page or table', 1).press('Enter')
  await paste(cell(page, 'Outcome', 2), [
    heads, line('Loneliness', '-1,8', '-2,9; -0,7', '120'), line('Sleeping well', '0,4', '0,1 to 0,7', 'NA'),
    line('Loneliness', '-1,8 points', '-2,9; -0,7', '60'), line('Loneliness', '3,5', '-2,9; -0,7', '60'),
  ])
  await expect(page.getByText('4 results pasted. Decimal commas were read as points, such as -1,8 as -1.8.')).toBeVisible()
  await expect(cell(page, 'Estimate', 2)).toHaveValue('-1.8')
  await expect(cell(page, 'Outcome in the words of the source', 3)).toHaveValue('Sleeping well')
  await expect(cell(page, 'People in all', 3)).toHaveValue('')
  const wrong = page.getByRole('alert').filter({ hasText: 'to be put right' })
  await expect(wrong.getByRole('listitem')).toHaveText([/Estimate, result 4: .*is not a number/, /Estimate, result 5: .*above the upper end/])
  expect(await accessibilityViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Take that back' }).click()
  await expect(page.getByText('1 result', { exact: true })).toBeVisible()

  // Without the network it stays in the tab; with it again the hub has it.
  await page.context().setOffline(true)
  await fill(page, 2, { ...sound, Estimate: '-1,2' })
  await expect(page.getByText('Not saved: kept in this tab')).toBeVisible()
  await page.context().setOffline(false)
  await expect(saved(page)).toBeVisible()

  // A second tab that saves first is not overwritten in silence.
  const other = await page.context().newPage()
  await other.goto(page.url())
  await cell(other, 'Page or table', 2).fill('table 9')
  await expect(saved(other)).toBeVisible()
  await cell(page, 'Page or table', 2).fill('table 4')
  const newer = page.getByRole('alert').filter({ hasText: 'changed elsewhere' })
  await newer.getByRole('button', { name: 'Keep what is on this page' }).click()
  await expect(saved(page)).toBeVisible()

  // What is wrong is led to; then all become drafts, and go to review together.
  await page.getByRole('button', { name: 'Enter as drafts' }).click()
  await expect(cell(page, 'Estimate', 2)).toBeFocused()
  await expect(cell(page, 'Estimate', 2)).toHaveAccessibleDescription('Write the decimals after a point: -1.2.')
  await cell(page, 'Estimate', 2).fill('-1.2')
  await page.getByRole('button', { name: 'Enter as drafts' }).click()
  await expect(page.getByText('2 results entered as drafts')).toBeVisible()
  await page.getByRole('button', { name: 'Send to review: all 2' }).click()
  await expect(page.getByRole('button', { name: 'Publish: all 2' })).toBeVisible()
  await expect(cell(page, 'Estimate', 1)).toHaveValue('')
})

test('two take results out without seeing each other, and settle where they differ', async ({ browser, baseURL }) => {
  test.slow()
  const title = 'Example: two take it out, a fictional trial'
  await trial(callsAs('curator'), title)
  const [ida, jon] = [await newRater('Ida Muster'), await newRater('Jon Beispiel')]
  const open = (who?: string | Rater): Promise<Page> => pageOf(browser, baseURL, who)
  const [curator, first, second] = [await open('curator'), await open(ida), await open(jon)]

  await curator.goto('/admin/results/extractions')
  await curator.getByLabel('Find studies by words of the title').fill('two take it out')
  await curator.getByRole('checkbox', { name: title }).check()
  await curator.getByLabel('First person').selectOption({ label: ida.name })
  await curator.getByLabel('Second person').selectOption({ label: jon.name })
  await curator.getByRole('button', { name: 'Give to both' }).click()
  await expect(curator.getByText(`${ida.name}: not submitted yet`)).toBeVisible()

  const extract = async (page: Page, cells: Record<string, string>) => {
    await page.goto('/admin/results/extractions')
    await page.getByRole('link', { name: `Take results out ${title}` }).click()
    await fill(page, 1, { ...sound, ...cells })
    await page.getByRole('button', { name: 'Submit', exact: true }).click()
    await page.getByRole('button', { name: 'Yes, submit them' }).click()
    await expect(page.getByText(/^You submitted these results/)).toBeVisible()
  }
  await extract(first, {})
  const reconcile = first.url().replace('/extract/', '/reconcile/')
  for (const page of [curator, second]) {
    await page.goto(reconcile)
    await expect(page.getByText('Not both have submitted yet')).toBeVisible()
  }
  await extract(second, { 'People in all': '102', 'Interval from': '-2.94' })

  // What differs comes first; what agrees is folded; nothing is settled without a reason.
  await second.goto(reconcile)
  await expect(second.getByText('One result is to be settled')).toBeVisible()
  const apart = second.getByRole('region', { name: 'Result 1, where they differ' })
  await expect(apart.getByRole('rowheader')).toHaveText(['People in all'])
  await expect(second.getByText('11 fields that agree')).toBeVisible()
  expect(await accessibilityViolations(second)).toEqual([])
  await apart.getByRole('button', { name: `People in all: take “120” of ${ida.name}` }).click()
  await second.getByRole('button', { name: 'Settle as drafts' }).click()
  await expect(apart.getByText('Say why it was settled so.')).toBeVisible()
  await apart.getByLabel('People in all: why it is settled so').fill('Table 2 says 120.')
  await second.reload()
  await expect(apart.getByLabel('People in all: why it is settled so')).toHaveValue('Table 2 says 120.')
  await second.getByRole('button', { name: 'Settle as drafts' }).click()
  await expect(second.getByText('Reconciled: these are the results')).toBeVisible()

  // The curator publishes what was settled, and readers see it.
  await curator.goto(reconcile)
  for (const step of ['Send to review', 'Publish']) await curator.getByRole('button', { name: step, exact: true }).click()
  await expect(curator.getByRole('link', { name: 'Loneliness, 6 months' }).locator('..')).toContainText('published')
  const reader = await open()
  await reader.goto('/studies/example-two-take-it-out-a-fictional-trial')
  await expect(reader.locator('main')).toContainText('120')
})

test('certainty is rated from proposals by one person, confirmed by another, and shown with its reasons', async ({ browser, baseURL }) => {
  test.slow()
  const [asCurator, asEditor] = [callsAs('curator'), callsAs('editor')]
  const [outcome, measure] = [await termId(asCurator, 'outcomes/loneliness'), await termId(asCurator, 'measures/ucla-loneliness-scale')]
  const results: string[] = []
  for (const [name, estimate, from, to] of [['choir', -1.8, -2.9, -0.7], ['allotments', -0.9, -2.1, 0.3]] as const) {
    results.push(await published(asCurator, 'results', {
      study: await trial(asCurator, `Example: ${name} to rate, a fictional trial`), outcome, measure, timePoint: '6 months', comparison: 'between-groups', direction: 'improved',
      betterWhen: 'lower', effectMeasure: 'MD', estimate, ciLower: from, ciUpper: to, unit: 'points', nTotal: 160, page: 'table 2',
    }))
  }
  const title = 'Example: company for people who feel lonely, a fictional summary'
  await published(asEditor, 'summaries', {
    slug: 'example-company', title, findings: [{ statement: 'People felt less lonely.', outcome, results }],
  })
  const [editor, curator, reader] = [await pageOf(browser, baseURL, 'editor'), await pageOf(browser, baseURL, 'curator'), await pageOf(browser, baseURL)]

  await editor.goto('/admin/certainty')
  await editor.getByRole('link', { name: title }).click()
  await editor.getByRole('button', { name: /^Rate Loneliness/ }).click()
  const part = (name: string) => editor.getByRole('region', { name, exact: true })
  const decide = async (name: string, level: RegExp, why: string) => {
    await part(name).getByRole('radio', { name: level }).check()
    await part(name).getByRole('textbox', { name: /^Why/ }).fill(why)
  }

  // What the hub proposes is taken over with its grounds; what it cannot know a person decides; and one is overridden.
  await part('Start by design').getByRole('button', { name: 'Accept “Randomised trials: starts high” with this reason' }).click()
  await part('Inconsistency').getByRole('button', { name: /^Accept “Not serious”/ }).click()
  await decide('Risk of bias', /^Not serious/, 'Both trials were read: nothing serious.')
  await decide('Publication bias', /^Not serious/, 'Both were registered.')
  await part('Imprecision').getByRole('button', { name: /^Accept “Serious”/ }).click()
  const taken = await part('Imprecision').getByRole('textbox', { name: /^Why/ }).inputValue()
  expect(taken).toContain('rule of thumb')
  await part('Imprecision').getByRole('radio', { name: /^Not serious/ }).check()
  await expect(part('Imprecision')).toContainText('“Imprecision” is decided otherwise than proposed')
  await decide('Imprecision', /^Not serious/, 'The interval leaves one decision only.')
  await decide('Indirectness', /^Serious/, 'All were new parents.')
  await expect(editor.getByText('Not saved yet: kept in this tab')).toBeVisible()
  await editor.reload()
  await expect(part('Indirectness').getByRole('textbox')).toHaveValue('All were new parents.')
  expect(await accessibilityViolations(editor)).toEqual([])
  await editor.getByRole('button', { name: 'Save', exact: true }).last().click()
  await editor.getByRole('button', { name: 'Send to review' }).click()
  await expect(editor.getByText('You rated it, so somebody else confirms it')).toBeVisible()
  await expect(editor.getByRole('button', { name: 'Confirm and publish' })).toHaveCount(0)

  // The second person finds it in the list, reads the reasons and confirms.
  await curator.goto('/admin/certainty')
  await curator.getByRole('link', { name: `Read and confirm ${title}: Loneliness, comparisons between groups` }).click()
  await expect(curator.getByText('All were new parents.')).toBeVisible()
  await curator.getByRole('button', { name: 'Confirm and publish' }).click()
  await curator.getByRole('link', { name: 'As readers see it' }).click()
  await expect(curator).toHaveURL(/\/summaries\/example-company#summary-of-findings$/)

  await reader.goto('/summaries/example-company')
  const row = reader.getByRole('row', { name: /^Loneliness/ })
  await expect(row).toContainText('Moderate certainty')
  await expect(reader.locator('#sof-note-1')).toContainText('Indirectness (−1): All were new parents.')
})
