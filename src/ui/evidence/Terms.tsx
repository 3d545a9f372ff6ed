import type { TermView } from '@/synthesis/study-view'

import { useSite } from '../site'
import { langAttributes, Localised } from '../text/Localised'
import { NotKnown } from './badges'
import { Explain } from './Explain'

/** Terms as a sentence of words that explain themselves. */
export const ExplainedTerms = ({ terms }: { terms: readonly TermView[] }) => {
  if (terms.length === 0) return <NotKnown />
  return (
    <>
      {terms.map((term, index) => (
        <span key={term.slug}>
          {index > 0 && ', '}
          <Explain term={term.label} definition={term.definition} />
        </span>
      ))}
    </>
  )
}

/** Terms as links to their own pages, from where a reader goes on to the search. */
export const TermLinks = ({ terms }: { terms: readonly TermView[] }) => {
  const { href, locale } = useSite()
  if (terms.length === 0) return <NotKnown />
  return (
    <ul className="term-list">
      {terms.map((term) => (
        <li key={`${term.vocabulary}/${term.slug}`}>
          <a href={href(`/terms/${term.vocabulary}/${term.slug}`)} {...langAttributes(term.label, locale)}>
            <Localised value={term.label} />
          </a>
        </li>
      ))}
    </ul>
  )
}
