import { longest } from './form'

/** Longer lists than any form offers are of programs. */
const mostValues = 60

/**
 * What was typed into a form, to be shown in it again: no more of a field than it takes, so that a megabyte does not
 * come back.
 */
export function typedIn(posted: URLSearchParams): Readonly<Record<string, readonly string[]>> {
  const typed: Record<string, string[]> = {}
  for (const name of fields) {
    const most = name in longest ? longest[name as keyof typeof longest] : 100
    const values = posted.getAll(name).slice(0, mostValues)
    if (values.length > 0) typed[name] = values.map((value) => value.slice(0, most))
  }
  return typed
}

const fields = [
  ...Object.keys(longest), 'sector', 'country', 'interests', 'shows', 'listed', 'consentContact', 'newsletter', 'consentPublish', 'neededBy',
  'kind', 'gap', 'until',
] as const
