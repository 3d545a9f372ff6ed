/** A funder of a project; `amount` in whole or decimal units of `currency` (ISO 4217). */
export type Funding = { name?: string | null; amount?: number | null; currency?: string | null }

const currencies = new Set(Intl.supportedValuesOf('currency'))

/** Why a list of funders can't stand, naming the row and what to do, or null. */
export function fundingProblem(rows: readonly Funding[]): string | null {
  for (const [index, row] of rows.entries()) {
    const problem = amountProblem(row)
    if (problem) return `${nameOf(row, index)}: ${problem}`
  }
  return null
}

function amountProblem({ amount, currency }: Funding): string | null {
  if (amount != null && amount < 0) return `${amount} is below zero. Write the amount granted, or leave it empty if it is unknown.`
  if (amount != null && !currency) return 'the amount has no currency. Add its three letters, such as GBP or EUR.'
  if (currency && !currencies.has(currency)) {
    return `“${currency}” is not a currency code. Write its three letters (ISO 4217), such as GBP, EUR or USD.`
  }
  return null
}

function nameOf({ name }: Funding, index: number): string {
  return name ? `Funder ${index + 1} (${name})` : `Funder ${index + 1}`
}
