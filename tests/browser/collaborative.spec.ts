import { accessibilityViolations, expect, test } from './hub'
import { linkIn, mailTo } from './mails'
import { callsAs, pageOf } from './people'

test('someone registers in French without scripts, is approved and listed, withdraws and is forgotten', async ({ browser, baseURL }) => {
  test.slow()
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'fr-FR', javaScriptEnabled: false })
  const visitor = await context.newPage()
  const [curator, scripted] = [await pageOf(browser, baseURL, 'curator'), await pageOf(browser, baseURL)]
  // What looks for faults is a script itself.
  const hasNoFaults = async (path: string) => {
    await scripted.goto(path)
    expect(await accessibilityViolations(scripted)).toEqual([])
  }
  const [name, email] = ['Odile Exemple', 'odile.exemple@example.org']

  // A form that lacks something keeps what was typed, and says beside the field what is wrong.
  await visitor.goto('/fr/collaborative/join')
  await visitor.getByRole('textbox', { name: 'Nom', exact: true }).fill(name)
  await visitor.getByLabel('Adresse électronique').fill(email)
  await visitor.getByLabel('Votre place dans le parcours').selectOption({ label: 'Recherche et évaluation' })
  await visitor.getByLabel('Pays', { exact: true }).first().selectOption({ label: 'France' })
  await visitor.getByLabel('Vous pouvez m’écrire au sujet du collectif').check()
  await visitor.getByLabel('Envoyez-moi la lettre d’information par courriel').check()
  await visitor.getByLabel('Mon nom peut figurer dans la liste publique des membres').check()
  await visitor.locator('input[name="shows"][value="country"]').check()
  // Whoever fills a form in less than a few seconds is asked to send it once more, with everything still in it.
  await expect(async () => {
    await visitor.getByRole('button', { name: 'Envoyer l’inscription' }).click()
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Consultez votre messagerie', { timeout: 1_000 })
  }).toPass()

  // Opening the link of the mail does nothing yet: someone presses a button.
  await visitor.goto(linkIn(await mailTo(email, 'confirm-registration'), 'collaborative/confirm'))
  await visitor.getByRole('button', { name: 'Oui, confirmer' }).click()
  await expect(visitor.getByText('Votre adresse est confirmée')).toBeVisible()
  await visitor.goto('/fr/collaborative/members')
  await expect(visitor.getByText(name)).toHaveCount(0)

  await curator.goto('/admin/collaborative')
  await curator.getByRole('button', { name: `Approve: ${name}` }).click()
  await expect(curator.getByText(`${name} is a member now.`)).toBeVisible()
  await expect(curator.getByRole('button', { name: `Approve: ${name}` })).toHaveCount(0)
  // Whoever works by keyboard goes on from where the registration stood.
  await expect(curator.locator(':focus')).toHaveRole('heading')
  expect(await accessibilityViolations(curator)).toEqual([])

  await visitor.goto('/fr/collaborative/members')
  await expect(visitor.getByRole('heading', { name })).toBeVisible()
  const listed = visitor.getByRole('listitem').filter({ has: visitor.getByRole('heading', { name }) })
  await expect(listed).toContainText('France')
  // Not what was not agreed.
  await expect(listed).not.toContainText('Recherche')
  await hasNoFaults('/fr/collaborative/members')

  // An issue of the newsletter: the curator sees how many wait, and never who; its link stops it.
  const call = callsAs('curator')
  const { doc } = await call('POST', 'newsletter-issues?draft=true&depth=0', {
    slug: 'example-issue', title: 'Example issue', issuedOn: '2099-05-01T00:00:00.000Z', summary: 'Only to try it.', isExample: true,
  })
  for (const step of ['submit', 'publish']) await call('POST', `newsletter-issues/${(doc as { id: string }).id}/transitions`, { name: step })
  await curator.goto('/admin/newsletter')
  const issue = curator.getByRole('listitem').filter({ has: curator.getByRole('heading', { name: 'Example issue' }) })
  await expect(issue).toContainText('in Français')
  await expect(issue).not.toContainText(name)
  curator.once('dialog', (dialog) => void dialog.accept())
  await issue.getByRole('button', { name: /^Send to/ }).click()
  await expect(issue).toContainText('Sent to everybody who wanted it then.')
  const issueMail = await mailTo(email, 'newsletter-issue')
  expect(issueMail).toContain('Only to try it.')
  const unsubscribe = linkIn(issueMail, 'collaborative/unsubscribe')
  await hasNoFaults(unsubscribe)
  await visitor.goto(unsubscribe)
  await visitor.getByRole('button', { name: 'Oui, l’arrêter' }).click()
  await expect(visitor.getByText('Aucun autre numéro ne vous sera envoyé.')).toBeVisible()

  // Every other mail has the link to one's own data, and to every way out.
  const own = linkIn(await mailTo(email, 'registration-approved'), 'collaborative/registration')
  await visitor.goto(own)
  await expect(visitor.getByText('Vous êtes membre.')).toBeVisible()
  await visitor.getByRole('button', { name: 'Me retirer', exact: true }).click()
  await expect(visitor.getByText('Vous vous êtes retiré·e.')).toBeVisible()
  await visitor.goto('/fr/collaborative/members')
  await expect(visitor.getByText(name)).toHaveCount(0)
  await visitor.goto(own)
  await visitor.getByLabel('Oui, je suis sûr·e').check()
  await visitor.getByRole('button', { name: 'Tout effacer' }).click()
  await expect(visitor.getByText('Tout ce que nous conservions est effacé.')).toBeVisible()
  expect((await visitor.goto(own))?.status()).toBe(404)
  const { totalDocs } = await callsAs('administrator')('GET', `registrations?depth=0&where[email][equals]=${email}`)
  expect(totalDocs).toBe(0)
})

test('a collaborator offers something for a gap, and it stands there once it was looked at', async ({ browser, baseURL }) => {
  const collaborator = await pageOf(browser, baseURL, 'collaborator')
  const curator = await pageOf(browser, baseURL, 'curator')
  await collaborator.goto('/gaps/comparison-groups')
  await collaborator.getByRole('link', { name: 'Offer something' }).click()
  await collaborator.getByLabel('What do you offer?').fill('Example: two days of a statistician')
  await collaborator.getByLabel('What kind of thing is it?').selectOption({ label: 'Methods and expertise' })
  expect(await accessibilityViolations(collaborator)).toEqual([])
  await collaborator.getByRole('button', { name: 'Send the offer' }).click()
  await expect(collaborator.getByText('Waits to be looked at')).toBeVisible()
  await collaborator.goto('/gaps/comparison-groups')
  await expect(collaborator.getByText('two days of a statistician')).toHaveCount(0)

  await curator.goto('/admin/collaborative')
  await curator.getByRole('button', { name: 'Publish: Example: two days of a statistician' }).click()
  await expect(curator.getByText('No offer of a member waits.')).toBeVisible()
  await collaborator.goto('/gaps/comparison-groups')
  await expect(collaborator.getByRole('heading', { name: 'Example: two days of a statistician' })).toBeVisible()
  await collaborator.goto('/search?q=two+days+of+a+statistician&kind=offer')
  await expect(collaborator.getByRole('link', { name: 'Example: two days of a statistician' })).toBeVisible()
  expect(await accessibilityViolations(collaborator)).toEqual([])
})
