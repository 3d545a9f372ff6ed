import type { Access } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

/** Published questions for everybody; those who work on the roadmap see drafts, too. */
export const readQuestions: Access = ({ req }) =>
  may(holderOf(req), 'drafts.read') || may(holderOf(req), 'agenda.propose') || { _status: { equals: 'published' } }

/** Moderators change every question; those who may propose work together on drafts. */
export const changeQuestions: Access = ({ req }) => {
  if (may(holderOf(req), 'agenda.moderate')) return true
  return may(holderOf(req), 'agenda.propose') ? { editorialState: { equals: 'draft' } } : false
}

/** Earlier versions, for those who see drafts. */
export const readQuestionVersions: Access = ({ req }) =>
  may(holderOf(req), 'drafts.read') || may(holderOf(req), 'agenda.propose')
