import type { Payload } from 'payload'

import type { Role } from '@/access/roles'
import { runAction } from '@/platform/database/action'

import type { SeedCount } from './report'

type DemoAccount = { email: string; name: string; role: Role }

/** One account for each role, and a second rater, since two people rate each study independently. */
export const demoAccounts = [
  { email: 'administrator@example.org', name: 'Demo administrator', role: 'administrator' },
  { email: 'curator@example.org', name: 'Demo curator', role: 'curator' },
  { email: 'rater@example.org', name: 'Demo rater', role: 'rater' },
  { email: 'second-rater@example.org', name: 'Demo second rater', role: 'rater' },
  { email: 'editor@example.org', name: 'Demo editor', role: 'editor' },
  { email: 'collaborator@example.org', name: 'Demo collaborator', role: 'collaborator' },
  { email: 'reader@example.org', name: 'Demo reader', role: 'reader' },
] as const satisfies readonly DemoAccount[]

/** By what the seed calls an account of the demo: what stands before the @. */
export const demoNameOf = (email: string): string => email.slice(0, email.indexOf('@'))

export type DemoEmail = (typeof demoAccounts)[number]['email']

/**
 * Creates the accounts of the demo that are missing. An account that exists keeps its password.
 *
 * @param passwords one per account, by mail address, at least as long as the hub asks of everybody
 */
export async function demoUsers(
  payload: Payload,
  passwords: Readonly<Record<DemoEmail, string>>,
): Promise<SeedCount> {
  return runAction(payload, {}, async (req) => {
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { in: demoAccounts.map(({ email }) => email) } },
      select: { email: true },
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const existing = new Set<string>(docs.map(({ email }) => email))
    const missing = demoAccounts.filter(({ email }) => !existing.has(email))
    for (const { email, name, role } of missing) {
      await payload.create({
        collection: 'users',
        data: { email, name, roles: [role], isDemo: true, password: passwords[email] },
        req,
        depth: 0,
        overrideAccess: true,
      })
    }
    return { created: missing.length, kept: demoAccounts.length - missing.length }
  })
}
