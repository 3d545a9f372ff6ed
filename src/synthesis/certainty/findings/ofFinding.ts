import type { LocalText } from '@/publishing/localised'

import type { FindingsView } from './view'

type Based = { readonly basis: readonly { readonly id: string }[] }

/** The certainty of the evidence that a finding rests on; several where it rests on kinds that are rated apart. */
function certaintiesOf({ basis }: Based, table: FindingsView | null): readonly string[] {
  const rows = table?.rows.filter(({ kind, results }) => kind !== 'reviews' && basis.some(({ id }) => results.some((result) => result.id === id)))
  const found = [...new Set(rows?.map(({ certainty }) => certainty))]
  return found.length > 0 ? found : ['not-yet-rated']
}

type Reasoned = Based & { readonly reason: LocalText | null }

export type WithCertainty<Finding> = {
  readonly finding: Finding
  readonly certainties: readonly string[]
  /** Why it is not rated yet, where that is not said for all. */
  readonly reason: LocalText | null
}

/** Findings with their certainty. Why nothing is rated yet is `shared` where it is one reason for all: said once, it is read. */
export function withCertainty<Finding extends Reasoned>(
  findings: readonly Finding[], table: FindingsView | null,
): { readonly shared: LocalText | null; readonly shown: readonly WithCertainty<Finding>[] } {
  const shown = findings.map((finding): WithCertainty<Finding> => {
    const certainties = certaintiesOf(finding, table)
    return { finding, certainties, reason: certainties.every((one) => one === 'not-yet-rated') ? finding.reason : null }
  })
  const [first, ...others] = shown.map(({ reason }) => reason)
  const shared = first && others.length > 0 && others.every((reason) => reason?.text === first.text) ? first : null
  return { shared, shown: shared ? shown.map((one) => ({ ...one, reason: null })) : shown }
}
