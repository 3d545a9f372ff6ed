import type { BrowserContext } from '@playwright/test'
import { accessibilityViolations, expect, signIn, test } from './hub'

/** A browser says where a request comes from; the hub trusts a cookie only with it. */
const fromTheHub = { Origin: process.env.HUB_TEST_URL ?? '' }

type Created = { doc: { id: string; slug: string } }

const post = async <Answer>(context: BrowserContext, path: string, data: unknown): Promise<Answer> => {
  const response = await context.request.post(`/api/${path}`, { data, headers: fromTheHub })
  expect(response.ok(), `${path} answers ${response.status()}: ${await response.text()}`).toBe(true)
  return (await response.json()) as Answer
}

test('what was published and withdrawn says so, and helps to go on', async ({ page, context }) => {
  await signIn(context, 'curator')
  const { doc } = await post<Created>(context, 'references', {
    title: 'Zebrafinch report of an example borough', kind: 'report', isExample: true,
  })
  const move = (name: string, reason?: string) =>
    post(context, `references/${doc.id}/transitions`, { name, ...(reason ? { reason } : {}) })
  await move('submit')
  await move('publish')
  const address = `/references/${doc.slug}`
  expect((await page.goto(address))?.status()).toBe(200)

  await move('archive', 'It was an example.')
  expect((await page.goto(address))?.status()).toBe(410)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(page.getByRole('searchbox').first()).toBeVisible()
  expect(await accessibilityViolations(page)).toEqual([])
  expect((await page.goto(`/cy${address}`))?.status()).toBe(410)
})

test('a retired term leads to the one that took its place, in every language', async ({ page, context, request }) => {
  await signIn(context, 'curator')
  const found = await context.request.get('/api/vocabularies?where[key][equals]=outcomes&depth=0')
  const { docs: [outcomes] } = (await found.json()) as { docs: { id: string }[] }
  const term = (slug: string) =>
    post<Created>(context, 'terms', {
      vocabulary: outcomes?.id, slug, key: `outcomes/${slug}`, label: slug, status: 'active',
    })
  const old = await term('zebrafinch-old')
  const successor = await term('zebrafinch-new')
  const retired = await context.request.patch(`/api/terms/${old.doc.id}`, {
    data: { status: 'retired', replacedBy: successor.doc.id },
    headers: fromTheHub,
  })
  expect(retired.ok(), await retired.text()).toBe(true)

  for (const language of ['', '/cy']) {
    const answer = await request.get(`${language}/terms/outcomes/zebrafinch-old`, { maxRedirects: 0 })
    expect([answer.status(), answer.headers()['location']]).toEqual([
      308,
      `${language}/terms/outcomes/zebrafinch-new`,
    ])
  }
  await page.goto('/terms/outcomes/zebrafinch-old')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('zebrafinch-new')
})

test('a mistyped address offers what was probably meant', async ({ page }) => {
  expect((await page.goto('/studies/grant'))?.status()).toBe(404)
  await expect(page.locator('main a[href="/studies/grant-2000"]')).toBeVisible()
})

test('the address at which Next has a page of its own meets the hub’s help, in the reader’s language', async ({ page }) => {
  expect((await page.goto('/404'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot find that page')
  await expect(page.getByRole('searchbox')).toBeVisible()
  expect((await page.goto('/cy/404'))?.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy')
  await expect(page.getByRole('searchbox')).toBeVisible()
})

test('an address that cannot be read meets the hub’s own page, which runs no script of its own', async ({ page }) => {
  expect((await page.goto('/%E0%A4%A'))?.status()).toBe(400)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot find that page')
  await expect(page.getByRole('searchbox')).toBeVisible()
  await expect(page.locator('script:not([src])')).toHaveCount(0)
})

test('a page has one address however it is arranged, and names itself in every language', async ({ page }) => {
  await page.goto('/cy/roadmap?by=owner')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /^https?:\/\/[^/]+\/cy\/roadmap$/)
  await expect(page.locator('link[rel="alternate"][hreflang]')).toHaveCount(9)
  await expect(page.locator('link[rel="alternate"][hreflang="ar"]')).toHaveAttribute('href', /\/ar\/roadmap$/)
  await page.goto('/studies/no-such-study')
  await expect(page.locator('link[rel="canonical"]')).toHaveCount(0)
})

test('search engines are told of every published page, and every page that they are told of is there', async ({ request, page }) => {
  const listed = async (path: string) => {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    return [...(await answer.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
  }
  expect(await (await request.get('/robots.txt')).text()).toContain('/sitemap.xml')
  const files = await listed('/sitemap.xml')
  const pages = (await Promise.all(files.map(listed))).flat()
  expect(pages).toEqual(expect.arrayContaining(['/', '/studies/grant-2000', '/terms/outcomes/loneliness', '/partners']))
  expect(new Set(pages).size).toBe(pages.length)
  // One of each kind, since each has a page of its own.
  const kinds = new Map(pages.map((path) => [path.split('/').slice(0, -1).join('/'), path]))
  for (const path of kinds.values()) expect((await page.goto(path))?.status(), path).toBe(200)
  expect((await request.get('/sitemaps/studies-999.xml')).status()).toBe(404)
})
