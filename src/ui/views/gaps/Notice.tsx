import type { FormNotice } from '@/agenda/gaps/tag-view'

import { SignGlyph } from '../../evidence/glyphs'
import { useSite } from '../../site'

/** Why a form was not taken; what was typed still stands in it. */
export const Notice = ({ notice, signIn }: { notice: FormNotice | null; signIn?: string }) => {
  const { t } = useSite()
  if (!notice) return null
  return (
    <div className="notice" role="alert">
      <SignGlyph name="warning" />
      <p>
        {t(`gap.notice.${notice}`)}
        {notice === 'signed-out' && signIn && <> <a href={signIn} target="_blank" rel="noreferrer">{t('tag.signIn.link')}</a></>}
      </p>
    </div>
  )
}
