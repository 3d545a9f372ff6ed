import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { readDemoLogins } from '../../src/platform/setup/demo-logins.mjs'

export { expect, test }

/** The demo's login of a role, such as `curator`. */
export const demoLogin = (role: string): { role: string; email: string; password: string } => {
  const login = readDemoLogins(process.env.HUB_TEST_DATA ?? '').find((candidate) => candidate.role === role)
  if (!login) throw new Error(`The demo has no login for the role ${role}`)
  return login
}

/** The session of a role of the demo, one for the whole run, since comparing a password takes its time. */
export const sessionOf = (role: string): string => {
  const tokens = JSON.parse(process.env.HUB_TEST_TOKENS ?? '{}') as Record<string, string>
  const value = tokens[role]
  if (!value) throw new Error(`The demo has no login for the role ${role}`)
  return value
}

/** Signs a browser context in as a role of the demo, without going through the login page. */
export const signIn = (context: BrowserContext, role: string): Promise<void> =>
  context.addCookies([{ name: 'payload-token', value: sessionOf(role), url: process.env.HUB_TEST_URL ?? '', httpOnly: true }])

/** Every violation of WCAG 2.2 A and AA and of axe's best practice on a page, as `rule: target` lines. */
export const accessibilityViolations = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    // What passes is not described node by node, which takes longer than the checks on a long page.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // The frame around the hub's own pages of the admin is Payload's.
    .exclude('.app-header')
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}
