import { may, type RoleHolder } from '@/access/roles'

/** Why an export is not given: the status and a sentence with the remedy. */
export type ExportRefusal = { readonly status: 400 | 401 | 403 | 404 | 429 | 503; readonly message: string }

/** Whether someone asks for drafts, and may: false for those who do not ask, a refusal for those who may not. */
export function draftsFor(params: URLSearchParams, user: RoleHolder): boolean | ExportRefusal {
  if (params.get('drafts') !== 'true') return false
  if (!user) return { status: 401, message: 'Sign in at /admin to export what is not published.' }
  if (may(user, 'data.export') && may(user, 'drafts.read')) return true
  return { status: 403, message: 'Your account may not export what is not published. Ask a curator, or leave out “drafts”.' }
}

/** The client that an export counts for: the address that the nearest server in front of the hub saw. */
export const clientOf = (headers: Headers): string => headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
