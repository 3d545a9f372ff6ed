import type { Page } from '@playwright/test'
import { accessibilityViolations, expect, test } from './hub'
import { linkIn, mailTo } from './mails'
import { callsAs, pageOf } from './people'

/** Sends a form; whoever fills it in less than a few seconds is asked to send it once more. */
const send = (page: Page, button: string, answer: string): Promise<void> =>
  expect(async () => {
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByText(answer).first()).toBeVisible({ timeout: 1_000 })
  }).toPass()

/** Registers someone, who is approved; gives the path of the link to their own data. */
async function becomeMember(visitor: Page, { name, email }: { name: string; email: string }): Promise<string> {
  await visitor.goto('/collaborative/join')
  await visitor.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await visitor.getByLabel('Mail address').fill(email)
  await visitor.locator('select[name="sector"]').selectOption({ index: 1 })
  await visitor.locator('select[name="country"]').selectOption({ label: 'Ireland' })
  await visitor.locator('input[name="consentContact"]').check()
  await send(visitor, 'Send registration', 'Please look at your mail')
  await visitor.goto(linkIn(await mailTo(email, 'confirm-registration'), 'collaborative/confirm'))
  await visitor.getByRole('button', { name: 'Yes, confirm' }).click()
  await expect(visitor.getByText('Your address is confirmed')).toBeVisible()
  const call = callsAs('curator')
  const { docs } = await callsAs('administrator')('GET', `registrations?depth=0&where[email][equals]=${email}`)
  await call('POST', `registrations/${(docs as { id: string }[])[0]?.id}/approve`, {})
  return linkIn(await mailTo(email, 'registration-approved'), 'collaborative/registration')
}

test('a member joins a working group through the link of a mail, without scripts, and leaves it again', async ({ browser, baseURL }) => {
  test.slow()
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB', javaScriptEnabled: false, viewport: { width: 360, height: 800 } })
  const [member, curator] = [await context.newPage(), await pageOf(browser, baseURL, 'curator')]
  const call = callsAs('curator')
  const { doc } = await call('POST', 'working-groups?draft=true&depth=0', { slug: 'example-group', name: 'Example: measures', state: 'active', isExample: true })
  for (const step of ['submit', 'publish']) await call('POST', `working-groups/${(doc as { id: string }).id}/transitions`, { name: step })
  const person = { name: 'Niamh Example', email: 'niamh.example@example.org' }
  const own = await becomeMember(member, person)

  await member.goto(own)
  await member.getByRole('link', { name: 'Example: measures' }).click()
  await member.getByLabel('What would you like to do or bring?').fill('Example: I know the scales.')
  await member.getByLabel('My name may stand on this page').check()
  await member.getByRole('button', { name: 'Ask to join' }).click()
  await expect(member.getByRole('status')).toHaveText(/You asked to join/)

  await curator.goto('/collaborative/groups/example-group')
  await expect(curator.getByText('Example: I know the scales.')).toBeVisible()
  expect(await accessibilityViolations(curator)).toEqual([])
  const stranger = await pageOf(browser, baseURL)
  await stranger.goto('/collaborative/groups/example-group')
  await expect(stranger.getByText(person.name)).toHaveCount(0)
  await curator.getByLabel('A note to the member').fill('Example: welcome.')
  await curator.getByRole('button', { name: /^Take in/ }).click()
  await expect(curator.getByText('Nobody waits for a decision.')).toBeVisible()
  expect(await mailTo(person.email, 'group-joined')).toContain('Example: welcome.')
  await stranger.reload()
  await expect(stranger.getByText(person.name)).toBeVisible()
  await expect(stranger.getByText('Example: I know the scales.')).toHaveCount(0)
  expect(await accessibilityViolations(stranger)).toEqual([])

  await member.goto(own)
  await member.getByRole('link', { name: 'Example: measures' }).click()
  await member.getByRole('button', { name: 'Take my name off' }).click()
  await expect(member.getByText('You are not named on this page.')).toBeVisible()
  await stranger.reload()
  await expect(stranger.getByText(person.name)).toHaveCount(0)
  await member.getByRole('button', { name: 'Leave the group' }).click()
  await expect(member.getByText('You are not in this group.')).toBeVisible()
})

test('an address alone gets the newsletter once it is confirmed, and stops it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB', javaScriptEnabled: false })
  const visitor = await context.newPage()
  const email = 'reader.example@example.org'
  await visitor.goto('/collaborative/newsletter')
  await visitor.getByLabel('Mail address').fill(email)
  await send(visitor, 'Send me the newsletter', 'Please look at your mail')
  await visitor.goto(linkIn(await mailTo(email, 'confirm-newsletter'), 'collaborative/confirm-newsletter'))
  await visitor.getByRole('button', { name: 'Yes, confirm' }).click()
  await expect(visitor.getByText('From now on each issue comes to this address.')).toBeVisible()
  const { totalDocs } = await callsAs('administrator')('GET', `newsletter-readers?depth=0&where[email][equals]=${email}`)
  expect(totalDocs).toBe(1)
})
