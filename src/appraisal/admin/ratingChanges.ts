import type { JobProgress } from '../queries/work'
import { cancelChange, dueChange, type Change } from './changes'

/** How a rating job can be changed while it is under way: a rater who has submitted stays. */
export function ratingChanges({ subject: { title }, raters, needed, dueOn }: JobProgress): Change[] {
  const removals = raters.filter(({ hasSubmitted }) => !hasSubmitted).map(({ id: rater, name }): Change => ({
    id: `remove ${rater}`, label: `Take out ${name}`, asksWhy: true, button: `Take out ${name}`, path: 'remove-rater',
    who: { label: 'Who instead (can be named later)', empty: 'Nobody yet', isRequired: false },
    help: 'What was filled in so far stays with whoever filled it in.',
    bodyOf: ({ who, reason }) => ({ rater, reason, ...(who ? { replacement: who } : {}) }),
    done: (instead) => `${instead ? `${instead} rates instead of ${name}` : `${name} is taken out`}: ${title}`,
  }))
  const addition: Change = {
    id: 'add', label: 'Add a rater', asksWhy: false, button: 'Add a rater', path: 'add-rater',
    who: { label: 'Who', empty: 'Choose', isRequired: true },
    bodyOf: ({ who }) => ({ rater: who }),
    done: (who) => `${who ?? 'Somebody else'} rates, too: ${title}`,
  }
  return [...removals, ...(raters.length < needed ? [addition] : []), dueChange(title, dueOn), cancelChange(title)]
}
