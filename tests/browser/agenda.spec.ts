import { accessibilityViolations, demoLogin, expect, signIn, test } from './hub'

const url = (): string => process.env.HUB_TEST_URL ?? ''

type Answer = { status: number; body: Record<string, unknown> }

/** Calls of the REST API as a role of the demo, each of which must succeed. */
async function asRole(role: string): Promise<(method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>> {
  const { email, password } = demoLogin(role)
  const send = async (method: string, path: string, body?: unknown, token?: string): Promise<Answer> => {
    const response = await fetch(`${url()}/api/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  const { token } = (await send('POST', 'users/login', { email, password })).body as { token: string }
  return async (method, path, body) => {
    const { status, body: answer } = await send(method, path, body, token)
    expect(status, `${method} ${path}: ${JSON.stringify(answer)}`).toBeLessThan(300)
    return answer
  }
}

const idOf = (answer: Record<string, unknown>): string => String((answer.doc as { id: string }).id)

test('a gap goes from an empty cell of the map to the summary that closes it', async ({ browser, baseURL }) => {
  test.slow()
  const visit = async (role?: string) => {
    const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB', javaScriptEnabled: role === undefined })
    if (role) await signIn(context, role)
    return context.newPage()
  }
  const [collaborator, curator, visitor] = [await visit('collaborator'), await visit('curator'), await visit()]
  const call = await asRole('curator')
  const title = 'Personne ne sait si les jardins partagés aident les jeunes qui se sentent seuls'

  // A collaborator, in French and without scripts, finds an empty cell and tags it.
  await collaborator.goto('/fr/map?rows=outcome&columns=population&view=words')
  await collaborator.getByRole('link', { name: /^Signaler/ }).first().click()
  await expect(collaborator.getByRole('heading', { level: 1 })).toHaveText('Signaler une lacune dans les preuves')
  expect(await collaborator.locator('select option[selected]:not([value=""])').count()).toBeGreaterThan(1)
  await collaborator.getByLabel(/^Que ne sait-on pas/).fill(`${title}.`)
  await collaborator.getByLabel('Le pays pour lequel vous parlez').selectOption({ label: 'France' })
  await collaborator.getByRole('button', { name: 'Signaler la lacune' }).click()
  const similar = collaborator.getByRole('heading', { name: 'Est-ce l’une de celles-ci ?' })
  await expect(similar.or(collaborator.getByRole('heading', { level: 1, name: title }))).toBeVisible()
  if (await similar.isVisible()) {
    await collaborator.getByLabel('Elle est différente parce que…').fill('Elle porte sur les jardins partagés.')
    await collaborator.getByRole('button', { name: 'Signaler aussi la mienne' }).click()
  }
  await expect(collaborator.getByRole('heading', { level: 1 })).toHaveText(title)
  const gapPath = new URL(collaborator.url()).pathname.replace('/fr/', '/')
  const slug = gapPath.split('/').at(-1) ?? ''

  // Someone else endorses it, with a reason; everybody can read it, each text in its language.
  await curator.goto(gapPath)
  await curator.getByLabel('Why do you need it answered?').fill('Schools ask us every year.')
  await curator.getByRole('button', { name: 'Endorse this gap' }).click()
  await expect(curator.getByText('1 person endorses it').first()).toBeVisible()
  await visitor.goto(gapPath)
  await expect(visitor.getByRole('heading', { level: 1 }).locator('[lang="fr"]').or(visitor.locator('h1[lang="fr"]'))).toHaveText(title)
  await expect(visitor.getByText('Schools ask us every year.')).toBeVisible()
  await expect(visitor.getByText('1 person endorses it').first()).toBeVisible()
  expect(await accessibilityViolations(visitor)).toEqual([])

  // It comes into a priority round, where two groups vote through their links.
  const gapOf = async (name: string): Promise<string> =>
    ((await call('GET', `gaps?depth=0&where[slug][equals]=${name}`)).docs as { id: string }[])[0]?.id ?? ''
  const gap = await gapOf(slug)
  const round = idOf(await call('POST', 'priority-rounds?depth=0', {
    slug: 'example-round', title: 'Example round', choices: 1, fewestVoters: 1, shortlist: 2, isExample: true,
    groups: [{ key: 'patients', name: 'Patients and carers' }, { key: 'workers', name: 'Link workers' }],
    closesAt: '2099-01-01T00:00:00.000Z',
  }))
  const run = (path: string, body: unknown) => call('POST', `priority-rounds/${round}/${path}`, body)
  await run('gaps', { gaps: [gap, await gapOf('comparison-groups')] })
  const links: string[] = []
  for (const group of ['patients', 'workers']) {
    const { invited } = await run('invitations', { list: `Somebody of the ${group}, ${group}` })
    links.push(String((invited as { url: string }[])[0]?.url))
  }
  for (const name of ['announce', 'process', 'check']) await run('move', { name })
  const { items } = await call('GET', `priority-rounds/${round}/desk`) as { items: { id: string }[] }
  for (const { id } of items) await run(`items/${id}/check`, { verdict: 'not-answered', reason: 'The hub holds nothing on it.' })
  await run('move', { name: 'open' })
  for (const link of links) {
    await visitor.goto(new URL(link).pathname)
    await visitor.getByRole('combobox').first().selectOption({ label: 'Place 1' })
    await visitor.getByRole('button', { name: 'Send my vote' }).click()
    await expect(visitor.getByText('Your vote is recorded.')).toBeVisible()
  }
  await visitor.goto('/priorities/example-round')
  await expect(visitor.getByText('Results stay hidden from everybody until the vote is closed.')).toBeVisible()
  await run('move', { name: 'close' })
  await run('move', { name: 'discuss' })
  await run('order', { order: items.map(({ id }) => ({ item: id, reason: 'All groups agreed.' })) })
  await run('move', { name: 'publish' })
  await visitor.goto('/priorities/example-round')
  await expect(visitor.getByRole('heading', { name: 'The agreed list' })).toBeVisible()
  expect(await accessibilityViolations(visitor)).toEqual([])
  await visitor.goto(gapPath)
  await expect(visitor.getByText('Prioritised').first()).toBeVisible()

  // It becomes a question of the roadmap, and a published summary closes it.
  const publish = async (collection: string, data: Record<string, unknown>): Promise<string> => {
    const id = idOf(await call('POST', `${collection}?draft=true&depth=0`, { ...data, isExample: true }))
    for (const name of ['submit', 'publish']) await call('POST', `${collection}/${id}/transitions`, { name })
    return id
  }
  await publish('research-questions', {
    slug: 'example-question', question: 'Example: do shared gardens help young people who feel lonely?',
    type: 'practice', status: 'agreed', gaps: [gap],
  })
  await visitor.goto('/roadmap')
  await visitor.getByRole('link', { name: /do shared gardens help young people/ }).first().click()
  await expect(visitor.getByRole('link', { name: title })).toBeVisible()
  const moderation = curator.locator('#moderation')
  const decide = async (move: string, reason: string) => {
    await moderation.getByRole('radio', { name: move }).check()
    await moderation.getByRole('textbox').fill(reason)
    await moderation.getByRole('button', { name: 'Decide' }).click()
  }
  await curator.goto(gapPath)
  await decide('Research has begun', 'A project has begun.')
  await expect(curator.getByText('In research').first()).toBeVisible()
  await moderation.getByLabel('The summary that answers it').selectOption({ index: 1 })
  await decide('Close it with a summary', 'Only to try it: the summary says it.')
  await expect(curator.getByText('Closed').first()).toBeVisible()
  await visitor.goto(gapPath)
  await expect(visitor.getByText('A published summary answers it.')).toBeVisible()
  await expect(visitor.getByText('From “In research” to “Closed”.')).toBeVisible()
})

test('the demo leads from an agreed list to its gap and to a question of the roadmap, all marked as invented', async ({ page }) => {
  await page.goto('/priorities')
  await page.getByRole('link', { name: /^Example: what should be studied first/ }).first().click()
  await expect(page.getByRole('heading', { name: 'The agreed list' })).toBeVisible()
  await expect(page.getByText('This round is invented. It shows how rounds work, and nothing follows from it.')).toBeVisible()
  expect(await accessibilityViolations(page)).toEqual([])
  await page.getByRole('link', { name: /^Example: does a shared bus bring people/ }).first().click()
  await expect(page.getByText('Place 1 on the agreed list').first()).toBeVisible()
  await expect(page.locator('header .example-flag')).toBeVisible()
  expect(await accessibilityViolations(page)).toEqual([])
  await page.getByRole('link', { name: /^Example: how many more people arrive/ }).first().click()
  await expect(page.getByText('Under way').first()).toBeVisible()
  await expect(page.getByText('Invented role: head of a research group on rural transport')).toBeVisible()
  await expect(page.locator('header .example-flag')).toBeVisible()
  expect(await accessibilityViolations(page)).toEqual([])
})

test('the map can be walked with the arrow keys and read as sentences', async ({ page }) => {
  await page.goto('/map')
  await page.locator('[data-cell]').first().focus()
  const first = await page.evaluate(() => document.activeElement?.getAttribute('href'))
  await page.keyboard.press('ArrowRight')
  const second = await page.evaluate(() => document.activeElement?.getAttribute('href'))
  expect(second).not.toBe(first)
  await page.getByRole('link', { name: 'Full page' }).click()
  await expect(page).toHaveURL(/\/map\/embed\?full=true$/)
  await page.waitForLoadState()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/map$/)
  await page.getByRole('link', { name: 'In sentences' }).click()
  await expect(page.getByRole('row').nth(1)).toContainText('.')
  expect(await accessibilityViolations(page)).toEqual([])
})
