import { edtfInWords } from '@/bibliography/dates'
import type { ClaimLine } from '@/publishing/claims/view'
import type { LocalText } from '@/publishing/localised'

import { NotKnown } from '../evidence/badges'
import { useSite } from '../site'
import { Marked } from '../text/ClaimSign'

/** A stored day in words, or that it is not known. */
export const Day = ({ value }: { value: string | null }) => {
  const { locale } = useSite()
  return <>{edtfInWords(value, locale) ?? <NotKnown />}</>
}

/** Who wrote a text. */
export const Authors = ({ authors }: { authors: readonly { name: string; path: string | null }[] }) =>
  authors.length === 0 ? <NotKnown /> : <>{authors.map(({ name }) => name).join(', ')}</>

/** The messages to take away from a text. */
export const KeyMessages = ({ messages, claims = [] }: { messages: readonly LocalText[]; claims?: readonly ClaimLine[] }) => {
  const { t } = useSite()
  if (messages.length === 0) return <p className="not-known">{t('unknown.notKnown')}</p>
  return (
    <ul className="key-points" role="list">
      {messages.map((message) => <li key={message.text}><Marked value={message} claims={claims} /></li>)}
    </ul>
  )
}
