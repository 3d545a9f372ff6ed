import {
  APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

/**
 * Closes the door that Payload leaves open on an empty database: whoever comes first over the network could make
 * themselves administrator. The first account is made on the machine, with the command line.
 */
export const noSelfRegistration: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && !req.user && req.payloadAPI !== 'local') {
    throw new APIError(
      'Accounts are made by an administrator. The first one is made on the machine: npm run -s hub -- create-admin',
      403,
      { code: 'no-self-registration' },
      true,
    )
  }
  return args
}

/** Keeps at least one administrator, when a signed-in person takes the role away. */
export const keepAnAdministrator: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const losesRole = operation === 'update' && isAdministrator(originalDoc?.roles) && data.roles && !isAdministrator(data.roles)
  if (losesRole && req.user) await refuseIfLast(originalDoc.id, req)
  return data
}

/** Keeps at least one administrator, when a signed-in person deletes an account. */
export const keepAnAdministratorOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (req.user) await refuseIfLast(id, req)
}

async function refuseIfLast(id: number | string, req: PayloadRequest): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ id: { not_equals: id } }, { roles: { in: ['administrator'] } }] },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) return
  throw new APIError(
    'This is the last administrator. Make someone else administrator first.',
    409,
    { code: 'last-administrator' },
    true,
  )
}

function isAdministrator(roles: unknown): boolean {
  return Array.isArray(roles) && roles.includes('administrator')
}
