import type { Access } from 'payload'
import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

/** Files that are public for everybody; the others for those who may open them. */
export const readDocuments: Access = ({ req }) =>
  may(holderOf(req), 'documents.read') || { isPublic: { equals: true } }
