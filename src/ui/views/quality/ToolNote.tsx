import type { Instrument } from '@/appraisal/instruments/types'

import { SignGlyph } from '../../evidence/glyphs'
import { useSite } from '../../site'

/** What a reader should know about a tool: how far its rules were checked, and where its authors explain it. */
export const ToolNote = ({ instrument }: { instrument: Instrument }) => {
  const { t } = useSite()
  const { verification, guidanceUrl, shortName, state } = instrument
  const isVerified = verification.state === 'verified'
  return (
    <div className="stack tool-note">
      <p className="sign">
        <SignGlyph name={isVerified ? 'completed' : 'unconfirmed'} />
        <span>{t(`quality.${verification.state}`)}{verification.note && <> <span lang="en" className="hint">{verification.note}</span></>}</span>
      </p>
      {state === 'draft' && <p className="sign"><SignGlyph name="warning" /><span>{t('quality.draftTool')}</span></p>}
      {state === 'retired' && <p className="sign"><SignGlyph name="stopped" /><span>{t('quality.retiredTool')}</span></p>}
      <p><a href={guidanceUrl}>{t('quality.guidance', { instrument: shortName })}</a></p>
    </div>
  )
}
