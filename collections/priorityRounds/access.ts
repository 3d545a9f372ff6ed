import type { Access } from 'payload'

import { may } from '@/access/roles'
import { holderOf } from '@/access/rules'

/** A round is public once it is announced; those who run rounds see planned ones, too. */
export const readRounds: Access = ({ req }) => may(holderOf(req), 'agenda.prioritise') || { step: { not_equals: 'planned' } }

/** The gaps of a round are public with it. */
export const readItems: Access = ({ req }) =>
  may(holderOf(req), 'agenda.prioritise') || { 'round.step': { not_equals: 'planned' } }
