import type { PayloadRequest } from 'payload'

type Change = {
  readonly data: unknown
  readonly operation: 'create' | 'update'
  readonly originalDoc?: { readonly id?: unknown; readonly email?: unknown }
  readonly req: PayloadRequest
}

/** Whether a write would let somebody else sign in as the owner of an account: by a new password, or with mail led elsewhere. */
export function isTakeOver({ data, operation, originalDoc, req }: Change): boolean {
  const { password, email } = data as { password?: unknown; email?: unknown }
  const isAnotherSignIn = Boolean(password) || (email !== undefined && email !== originalDoc?.email)
  return operation === 'update' && isAnotherSignIn && Boolean(req.user) && String(req.user?.id) !== String(originalDoc?.id)
}
