import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect, sessionOf, signIn } from './hub'

const url = (): string => process.env.HUB_TEST_URL ?? ''

/** A session of someone by mail and password. */
async function tokenOf(email: string, password: string): Promise<string> {
  const response = await fetch(`${url()}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { token } = (await response.json()) as { token?: string }
  if (!token) throw new Error(`${email} cannot sign in: answer ${response.status}`)
  return token
}

export type Rater = { id: string; name: string; token: string }

/** Another rater, made by the administrator. */
export async function newRater(name: string): Promise<Rater> {
  const account = { name, email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`, password: `only-for-tests-${name}` }
  const made = await fetch(`${url()}/api/users`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `JWT ${sessionOf('administrator')}` },
    body: JSON.stringify({ ...account, roles: ['rater'] }),
  })
  const said = await made.text()
  expect(made.status, said).toBe(201)
  const { doc } = JSON.parse(said) as { doc: { id: string } }
  return { id: String(doc.id), name, token: await tokenOf(account.email, account.password) }
}

/** A page of somebody's own: of a role of the demo, of a rater made for the test, or of a visitor. */
export async function pageOf(browser: Browser, baseURL: string | undefined, who?: string | Rater): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'en-GB' })
  if (typeof who === 'string') await signIn(context, who)
  else if (who) await signInAs(context, who)
  return context.newPage()
}

/** Signs a browser context in as a rater made for the test. */
export const signInAs = (context: BrowserContext, { token }: Rater): Promise<void> =>
  context.addCookies([{ name: 'payload-token', value: token, url: url(), httpOnly: true }])

/** Calls of the REST API as a role of the demo, each of which must succeed. */
export function callsAs(role: string): (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>> {
  return async (method, path, body) => {
    const response = await fetch(`${url()}/api/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${sessionOf(role)}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const said = await response.text()
    expect(response.status, `${method} ${path}: ${said}`).toBeLessThan(300)
    return JSON.parse(said) as Record<string, unknown>
  }
}
