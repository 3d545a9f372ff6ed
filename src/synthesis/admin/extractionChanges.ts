import { cancelChange, dueChange, type Change } from '@/appraisal/admin/changes'

import type { JobProgress } from '../extraction/queries'

/** How an extraction job can be changed while it is under way: one who has submitted stays. */
export function extractionChanges({ label, extractors, dueOn }: JobProgress): Change[] {
  const replacements = extractors.filter(({ hasSubmitted }) => !hasSubmitted).map(({ id: extractor, name }): Change => ({
    id: `replace ${extractor}`, label: `Replace ${name}`, asksWhy: true, button: `Replace ${name}`, path: 'replace',
    who: { label: 'Who instead', empty: 'Choose', isRequired: true },
    help: 'Begins anew: what was typed so far stays with whoever typed it.',
    bodyOf: ({ who, reason }) => ({ extractor, replacement: who, reason }),
    done: (instead) => `${instead ?? 'Somebody else'} takes the results out instead of ${name}: ${label}`,
  }))
  return [...replacements, dueChange(label, dueOn), cancelChange(label)]
}
