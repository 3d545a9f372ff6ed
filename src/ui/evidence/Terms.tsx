import type { TermView } from '@/synthesis/study-view'

import type { MessageKey } from '../messages'
import { useSite } from '../site'
import { langAttributes, Localised } from '../text/Localised'
import { NotKnown } from './badges'
import { Explain } from './Explain'

/** Terms as a sentence of words that explain themselves. */
export const ExplainedTerms = ({ terms }: { terms: readonly TermView[] }) => {
  const { comma } = useSite()
  if (terms.length === 0) return <NotKnown />
  return (
    <>
      {terms.map((term, index) => (
        <span key={term.slug}>
          {index > 0 && comma}
          <Explain term={term.label} definition={term.definition} />
        </span>
      ))}
    </>
  )
}

const nameOfKind: Readonly<Record<string, MessageKey>> = {
  outcomes: 'field.outcomes', populations: 'study.forWhom', activities: 'study.activity', settings: 'study.setting',
  'referral-routes': 'study.route', designs: 'study.design', countries: 'study.where',
}

/** Terms of several vocabularies, each kind under its own name, as parts of a list of facts or rows. */
export const TermsByKind = ({ terms }: { terms: readonly TermView[] }) => {
  const { t } = useSite()
  const kinds = [...new Set(terms.map(({ vocabulary }) => vocabulary))]
  return kinds.map((kind) => (
    <div key={kind}>
      <dt>{t(nameOfKind[kind] ?? 'methods.vocabularies')}</dt>
      <dd><TermLinks terms={terms.filter(({ vocabulary }) => vocabulary === kind)} /></dd>
    </div>
  ))
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
