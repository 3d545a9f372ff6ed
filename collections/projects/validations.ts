import type { ArrayFieldValidation } from 'payload'

import { recordId } from '@collections/validation/recordId'

import { fundingProblem } from '@/agenda/funding'
import { unnamedParty } from '@/agenda/parties'
import { siteCountsProblem } from '@/agenda/siteCounts'

type Row = Record<string, unknown>

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const amount = (value: unknown): number | null => (typeof value === 'number' ? value : null)

function unnamed(value: unknown, relation: string, noun: string, record: string): string | null {
  return unnamedParty(rowsOf(value).map((row) => ({ record: row[relation], name: text(row.name) })), noun, record)
}

/** At most one chosen count per country and thing counted. */
export const validSiteCounts: ArrayFieldValidation = (value) =>
  siteCountsProblem(
    rowsOf(value).map((row) => ({ country: recordId(row.country), what: text(row.what), chosen: row.chosen === true })),
  ) ?? true

/** Every funder is named; amounts are not negative and have a currency. */
export const validFunders: ArrayFieldValidation = (value) =>
  unnamed(value, 'organisation', 'Funder', 'an organisation') ??
  fundingProblem(
    rowsOf(value).map((row) => ({ name: text(row.name), amount: amount(row.amount), currency: text(row.currency) })),
  ) ??
  true

/** Every partner is an organisation of the hub or a name. */
export const validPartners: ArrayFieldValidation = (value) =>
  unnamed(value, 'organisation', 'Partner', 'an organisation') ?? true

/** Every member of the team is a person of the hub or a name. */
export const validTeam: ArrayFieldValidation = (value) => unnamed(value, 'person', 'Member of the team', 'a person') ?? true

/** Every earlier project is a project of the hub or a name. */
export const validBuildsOn: ArrayFieldValidation = (value) =>
  unnamed(value, 'project', 'Earlier project', 'a project') ?? true
