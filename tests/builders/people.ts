import type { Payload } from 'payload'

import type { Role } from '@/access/roles'

export type Login = { id: string; email: string; token: string }

let counter = 0

/** Someone with these roles, signed in. */
export async function someone(payload: Payload, ...roles: Role[]): Promise<Login> {
  counter += 1
  const email = `${roles.join('-') || 'nobody'}-${counter}@example.org`
  const password = `test-password-${counter}`
  const user = await payload.create({
    collection: 'users',
    data: { email, password, name: `Test ${roles.join(' and ') || 'nobody'}`, roles },
    depth: 0,
    overrideAccess: true,
  })
  const { token } = await payload.login({ collection: 'users', data: { email, password }, depth: 0 })
  return { id: String(user.id), email, token: token ?? '' }
}
