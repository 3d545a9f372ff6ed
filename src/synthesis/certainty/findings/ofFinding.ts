import type { FindingsView } from './view'

type Based = { readonly basis: readonly { readonly id: string }[] }

/** The certainty of the evidence that a finding rests on; several where it rests on kinds that are rated apart. */
export function certaintiesOf({ basis }: Based, table: FindingsView | null): readonly string[] {
  const rows = table?.rows.filter(({ kind, results }) => kind !== 'reviews' && basis.some(({ id }) => results.some((result) => result.id === id)))
  const found = [...new Set(rows?.map(({ certainty }) => certainty))]
  return found.length > 0 ? found : ['not-yet-rated']
}
