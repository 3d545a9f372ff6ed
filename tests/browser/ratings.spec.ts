import type { Page } from '@playwright/test'
import { accessibilityViolations, expect, sessionOf, signIn, test } from './hub'
import { newRater, pageOf, signInAs, type Rater } from './people'

/** Gives a study to two raters, as a curator. */
async function assign(slug: string, instrument: string, raters: readonly Rater[]): Promise<void> {
  const headers = { 'Content-Type': 'application/json', Authorization: `JWT ${sessionOf('curator')}` }
  const url = process.env.HUB_TEST_URL ?? ''
  const found = await fetch(`${url}/api/studies?depth=0&where[slug][equals]=${slug}`, { headers })
  const { docs } = (await found.json()) as { docs: { id: string }[] }
  const body = JSON.stringify({ studies: docs.map(({ id }) => id), instrument, raters: raters.map(({ id }) => id) })
  const given = await fetch(`${url}/api/appraisal-assignments/assign`, { method: 'POST', headers, body })
  expect(await given.json()).toMatchObject({ assigned: [expect.any(String)], refused: [] })
}

/** Chooses answers by the labels that a rater sees, such as `{ '1.1': 'Yes' }`, in their order. */
async function answer(page: Page, answers: Record<string, string>): Promise<void> {
  for (const [item, label] of Object.entries(answers)) {
    await page.locator(`[id="question-${item}"]`).getByRole('radio', { name: label, exact: true }).check()
  }
}

async function begin(page: Page, title: string): Promise<void> {
  await page.goto('/admin/appraisals')
  await page.getByRole('link', { name: `Rate ${title}` }).click()
  await page.getByLabel('I have no interest in this study').check()
  await page.getByRole('button', { name: 'Declare and begin' }).click()
  await expect(page.getByRole('button', { name: 'Next unanswered' })).toBeVisible()
}

async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Submit this rating' }).click()
  await page.getByRole('button', { name: 'Yes, submit it' }).click()
  // What came of it is in sight and where the keyboard is, though the button stood far below.
  await expect(page.getByText('You submitted this rating')).toBeInViewport()
  await expect(page.locator('div:focus').getByText('You submitted this rating')).toBeVisible()
}

const alike = {
  '1.1': 'Yes', '1.3': 'No', '2.1': 'Yes', '2.2': 'No', '2.3': 'No', '2.6': 'Yes', '3.1': 'Yes',
  '4.1': 'No', '4.2': 'No', '4.3': 'No', '5.1': 'Yes', '5.2': 'No', '5.3': 'No',
}

test('two raters rate a trial blind, a third person settles it, and readers see the quality', async ({ browser, baseURL }) => {
  test.slow()
  const title = 'An exploratory randomised trial investigating feasibility, potential impact and cost effectiveness of link workers for people living with multimorbidity attending general practices in deprived urban communities'
  const [ann, ben, cleo] = [await newRater('Ann Muster'), await newRater('Ben Beispiel'), await newRater('Cleo Exemple')]
  const open = (who?: string | Rater): Promise<Page> => pageOf(browser, baseURL, who)
  const [curator, administrator] = [await open('curator'), await open('administrator')]
  const [first, second, third] = [await open(ann), await open(ben), await open(cleo)]

  // A curator gives one result of a trial to two raters, and names who decides if they cannot agree.
  await curator.goto('/admin/appraisals')
  await curator.getByLabel('Find studies by words of the title').fill('exploratory randomised trial')
  await curator.getByRole('checkbox', { name: title }).check()
  await curator.getByRole('radio', { name: /RoB 2 \(assignment\)/ }).check()
  await curator.getByLabel(`Result of: ${title}`).selectOption({ index: 1 })
  await curator.getByRole('checkbox', { name: ann.name }).check()
  await curator.getByRole('checkbox', { name: ben.name }).check()
  await curator.getByLabel('Third person, if they cannot agree').selectOption({ label: cleo.name })
  expect(await accessibilityViolations(curator)).toEqual([])
  await curator.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(curator.getByText('0 of 2 submitted')).toBeVisible()

  // The first: a question falls away and is kept, what is typed is saved, and one judgement goes against the rule.
  await begin(first, title)
  await answer(first, { ...alike, '2.3': 'Yes', '2.4': 'No' })
  await answer(first, { '2.3': 'No' })
  const fallen = first.locator('[id="question-2.4"]')
  await expect(fallen).toContainText('is kept and not counted')
  await expect(fallen.getByRole('radio', { name: 'No', exact: true })).toBeChecked()
  await first.locator('[id="question-1.1"]').getByRole('radio', { checked: true }).focus()
  await first.keyboard.press('n')
  await first.keyboard.press('5')
  await expect(first.locator('[id="question-1.2"]').getByRole('radio', { name: 'No information' })).toBeChecked()
  await expect(first.locator('#judgement-D1')).toContainText('The rule proposes')
  await expect(first.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  await first.reload()
  await expect(first.locator('[id="question-1.2"]').getByRole('radio', { name: 'No information' })).toBeChecked()
  await first.locator('#judgement-D5').getByRole('radio', { name: /^High risk/ }).check()
  await first.getByRole('button', { name: 'Submit this rating' }).click()
  await expect(first.getByText(/Say why, or take your own judgement back/).first()).toBeVisible()
  expect(await accessibilityViolations(first)).toEqual([])
  await first.locator('#judgement-D5').getByRole('textbox').fill('The plan was published after the trial had ended.')
  await submit(first)

  // Until the second has submitted, nobody else sees anything of it.
  const reconcile = first.url().replace('/rate/', '/reconcile/')
  for (const page of [administrator, curator, second]) {
    await page.goto(reconcile)
    await expect(page.getByText('Not every rater has submitted yet')).toBeVisible()
  }
  await administrator.goto('/admin/collections/appraisals')
  await expect(administrator.locator('.collection-list')).toBeVisible()
  await expect(administrator.locator('table tbody tr')).toHaveCount(0)

  await begin(second, title)
  await answer(second, { ...alike, '1.2': 'Yes' })
  await submit(second)

  // The third person settles what differs.
  await third.goto('/admin/appraisals')
  await third.getByRole('link', { name: `Reconcile ${title}` }).click()
  await expect(third.locator('[id="question-1.2"]')).toContainText(ann.name)
  expect(await accessibilityViolations(third)).toEqual([])
  await third.getByRole('button', { name: 'Save as a draft quality rating' }).click()
  await expect(third.getByText(/^Before it can be saved/)).toBeVisible()
  await third.locator('[id="question-1.2"]').getByRole('radio', { name: /^Probably yes/ }).check()
  await third.locator('#part-D1').getByLabel(/Why did you settle it so/).fill('Sealed envelopes, drawn by someone else.')
  await third.locator('#judgement-D5').getByRole('radio', { name: /^Low risk/ }).check()
  await third.locator('#part-D5').getByLabel(/Why did you settle it so/).fill('The plan was registered before.')
  await third.getByRole('button', { name: 'Save as a draft quality rating' }).click()
  await expect(third.getByText('These ratings are reconciled')).toBeVisible()

  // A curator publishes it, and the study shows it.
  await curator.goto(reconcile)
  await curator.getByRole('link', { name: 'Open the quality rating' }).click()
  await curator.getByRole('button', { name: 'Send to review' }).click()
  await curator.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(curator.getByRole('button', { name: 'Revise' })).toBeVisible()
  const reader = await open()
  await reader.goto('/studies/kiely-2024')
  await expect(reader.getByRole('heading', { name: 'Quality', exact: true })).toBeVisible()
  await expect(reader.locator('main')).toContainText('Low risk of bias')
  await reader.goto('/admin/appraisals')
  await expect(reader).toHaveURL(/login/)
})

test('a rater who loses the network, or has two windows open, loses nothing', async ({ browser, baseURL }) => {
  const raters = [await newRater('Dora Prueba'), await newRater('Emil Esempio')]
  await assign('example-museum-visits-mixed-methods', 'mmat@2018', raters)
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB' })
  if (raters[0]) await signInAs(context, raters[0])
  const page = await context.newPage()
  const chosen = (window: Page, item: string) => window.locator(`[id="question-${item}"]`).getByRole('radio', { checked: true })
  await begin(page, 'Example: museum visits for carers, a fictional mixed methods study')

  await context.setOffline(true)
  await answer(page, { S1: 'Yes' })
  await expect(page.getByText('Not saved: kept in this tab')).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toContainText('what you typed stays in this tab')
  await answer(page, { S2: 'Yes' })
  await context.setOffline(false)
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  await page.reload()
  await expect(chosen(page, 'S1')).toHaveAccessibleName('Yes')
  await expect(chosen(page, 'S2')).toHaveAccessibleName('Yes')

  const other = await context.newPage()
  await other.goto(page.url())
  await answer(other, { kind: 'Qualitative' })
  await expect(other.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  await answer(page, { kind: 'Randomised controlled trial' })
  const note = page.getByRole('alert').filter({ hasText: 'This rating was changed elsewhere' })
  await expect(note).toContainText('A newer version of this rating has been saved')
  await expect(chosen(page, 'kind')).toHaveAccessibleName('Randomised controlled trial')
  expect(await accessibilityViolations(page)).toEqual([])
  await note.getByRole('button', { name: 'Take what the hub has' }).click()
  await expect(chosen(page, 'kind')).toHaveAccessibleName('Qualitative')
})

test('a curator gives an intervention to two raters, with a tool that rates one', async ({ page, context }) => {
  const raters = [await newRater('Fay Beispiel'), await newRater('Gus Exemple')]
  await signIn(context, 'curator')
  await page.goto('/admin/appraisals')
  await page.getByRole('radio', { name: /^An intervention/ }).check()
  await page.getByLabel('Intervention, as the vocabulary of activities names it').selectOption({ label: '– Gardening' })
  await expect(page.getByRole('radio', { name: /^EMMIE/ })).toBeVisible()
  await page.getByRole('radio', { name: /^Nesta/ }).check()
  for (const { name } of raters) await page.getByRole('checkbox', { name }).check()
  expect(await accessibilityViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Gardening' }).filter({ hasText: '0 of 2 submitted' })).toBeVisible()
})

test('a reader of the admin without a part in ratings is told so', async ({ page, context }) => {
  await signIn(context, 'collaborator')
  await page.goto('/admin/appraisals')
  await expect(page.locator('main').getByRole('alert')).toContainText('role of rater')
})
