import { useId } from 'react'

import type { LocalText } from '@/publishing/localised'

import { useSite } from '../site'
import { Localised } from '../text/Localised'

/**
 * A term that explains itself where it stands. A native popover: it opens by mouse, touch and keyboard, closes
 * with Escape, works without JavaScript and may stand inside a sentence.
 */
export const Explain = ({ term, definition }: { term: LocalText; definition: LocalText | null }) => {
  const { t } = useSite()
  const id = `explain${useId().replaceAll(/\W/g, '')}`
  if (!definition) return <Localised value={term} />
  return (
    <span className="explain">
      <button type="button" popoverTarget={id} className="explain-term" title={t('term.explain', { term: term.text })}>
        <Localised value={term} />
      </button>
      <span id={id} popover="auto" className="explain-text">
        <b><Localised value={term} /></b>
        <Localised value={definition} />
      </span>
    </span>
  )
}
