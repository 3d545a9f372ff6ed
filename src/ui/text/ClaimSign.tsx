import { markedPieces } from '@/publishing/claims/marks'
import type { ClaimLine } from '@/publishing/claims/view'
import type { LocalText } from '@/publishing/localised'

import { SignGlyph, type SignName } from '../evidence/glyphs'
import { optionText } from '../messages'
import { useSite } from '../site'
import { langAttributes } from './Localised'

const signs: Readonly<Record<string, SignName>> = {
  supported: 'completed', overstated: 'warning', superseded: 'warning', 'source-not-found': 'unconfirmed', 'not-checked': 'unconfirmed',
}

/** How a claim stands: sign and word. */
export const ClaimState = ({ value }: { value: string }) => {
  const { t } = useSite()
  return (
    <span className={`sign claim-state ${value}`}>
      <SignGlyph name={signs[value] ?? 'unconfirmed'} />
      {optionText(t, 'claim.state', value)}
    </span>
  )
}

/** A small mark after a figure that leads to what it rests on. */
export const ClaimSign = ({ claim }: { claim: ClaimLine }) => {
  const { t, href } = useSite()
  const words = t('claim.mark', { state: optionText(t, 'claim.state', claim.state) })
  return (
    <a className={`claim-mark ${claim.state}`} href={href(claim.path)} title={words} aria-label={words}>
      <SignGlyph name={signs[claim.state] ?? 'unconfirmed'} />
    </a>
  )
}

/** A text in its own language with its figures marked that claims are about. */
export const Marked = ({ value, claims }: { value: LocalText; claims: readonly ClaimLine[] }) => {
  const { locale } = useSite()
  const marks = claims.flatMap((claim) => (claim.figure === null ? [] : [{ figure: claim.figure, claim }]))
  return (
    <span {...langAttributes(value, locale)}>
      {markedPieces(value.text, marks).map(({ text, mark }, index) => <span key={index}>{text}{mark && <ClaimSign claim={mark.claim} />}</span>)}
    </span>
  )
}

/** Claims that have to do with a page, each with how it stands. */
export const ClaimLines = ({ claims, heading: Heading = 'h2', title }: { claims: readonly ClaimLine[]; heading?: 'h2' | 'h3'; title: string }) => {
  const { href, locale } = useSite()
  if (claims.length === 0) return null
  return (
    <section className="stack claims" id="claims">
      <Heading>{title}</Heading>
      <ul className="claim-lines" role="list">
        {claims.map((claim) => (
          <li key={claim.path}>
            <a href={href(claim.path)} {...langAttributes(claim.statement, locale)}>{claim.statement.text}</a> <ClaimState value={claim.state} />
          </li>
        ))}
      </ul>
    </section>
  )
}
