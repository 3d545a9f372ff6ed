export type Person = { id: string; name: string }

/** What somebody fills in to change a job. */
export type Given = { who: string; day: string; reason: string }

/** One way to change a job that several people do independently, and what has to be known for it. */
export type Change = {
  id: string
  label: string
  /** Asks for somebody; `empty` is what the choice says before one is made. */
  who?: { label: string; empty: string; isRequired: boolean }
  /** Asks for a day; may be left empty. */
  day?: { label: string; value: string }
  asksWhy: boolean
  /** What it does to what was filled in so far. */
  help?: string
  button: string
  /** Where to send it below the job's own address, and what. */
  path: string
  bodyOf: (given: Given) => object
  /** What to say once it is done. */
  done: (name: string | undefined) => string
}

/** Those who can be named for a job: whoever has had no part in it. */
export function newcomersAmong(people: readonly Person[], involved: readonly (Person | null)[]): Person[] {
  const known = new Set(involved.map((person) => person?.id))
  return people.filter(({ id }) => !known.has(id))
}

/** Ends a job; both kinds of jobs take it alike. */
export const cancelChange = (about: string): Change => ({
  id: 'cancel', label: 'Cancel the job', asksWhy: true, button: 'Cancel the job', path: 'cancel',
  help: 'What was filled in so far is kept closed: only whoever filled it in can read it.',
  bodyOf: ({ reason }) => ({ reason }),
  done: () => `Cancelled: ${about}`,
})

/** Moves the day until which a job is asked for, or takes it away. */
export const dueChange = (about: string, dueOn: string | null): Change => ({
  id: 'due', label: 'Change the due date', asksWhy: false, button: 'Change the due date', path: 'due',
  day: { label: 'Due on (empty: no due date)', value: dueOn?.slice(0, 10) ?? '' },
  bodyOf: ({ day }) => ({ dueOn: day || null }),
  done: () => `The due date is changed: ${about}`,
})
