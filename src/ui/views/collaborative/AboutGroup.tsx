import { edtfInWords } from '@/bibliography/dates'
import type { GroupView } from '@/partnership/collaborative/view'

import { NotKnown } from '../../evidence/badges'
import { optionText } from '../../messages'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { Gaps, Links } from './Gaps'

/** How a working group stands, and since when. */
export const GroupState = ({ group: { state, started, ended } }: { group: GroupView }) => {
  const { t, locale } = useSite()
  const dates = [started, ended].map((date) => edtfInWords(date, locale)).filter(Boolean).join(' – ')
  return <>{[optionText(t, 'group.state', state), dates].filter(Boolean).join(' · ')}</>
}

/** What a working group is for, who leads it, and the gaps and questions it works on. */
export const AboutGroup = ({ group: { purpose, lead, organisations, countries, meets, gaps, questions } }: { group: GroupView }) => {
  const { t } = useSite()
  return (
    <>
      {purpose && <p><Localised value={purpose} /></p>}
      <p className="meta-line">{t('project.lead')}: {lead ?? <NotKnown />}</p>
      {organisations.length > 0 && <p className="meta-line" dir="auto">{organisations.join(', ')}</p>}
      {countries.length > 0 && <p className="hint">{countries.map(({ label }) => label.text).join(', ')}</p>}
      {meets && <p className="hint"><Localised value={meets} /></p>}
      <Gaps gaps={gaps} />
      <Links label="gap.questions" links={questions} />
    </>
  )
}
