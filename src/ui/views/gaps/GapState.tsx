import type { GapState as State } from '@/agenda/gaps/gap-view'

import { SignGlyph, type SignName } from '../../evidence/glyphs'
import { useSite } from '../../site'

const signs: Readonly<Record<State, SignName>> = {
  proposed: 'planned', accepted: 'planned', prioritised: 'planned', 'being-answered': 'ongoing', closed: 'completed',
  declined: 'stopped', merged: 'stopped',
}

/** Where a gap stands on the agenda, by sign and word. */
export const GapState = ({ value }: { value: State }) => {
  const { t } = useSite()
  return <span className="sign"><SignGlyph name={signs[value]} />{t(`gap.state.${value}`)}</span>
}

/** The mark of a lasting priority of the partnership. */
export const StandingMark = () => {
  const { t } = useSite()
  return <span className="standing">{t('gaps.priority.standing')}</span>
}
