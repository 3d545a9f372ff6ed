import { isMessageKey, optionText } from '../messages'
import { useSite } from '../site'
import { DesignGlyph, SignGlyph, type SignName } from './glyphs'

/** A design by name, with a picture of how such research is built. */
export const DesignBadge = ({ slug, label }: { slug: string | null; label: string | null }) => {
  const { t } = useSite()
  if (slug === null) return <span className="not-known">{t('unknown.design')}</span>
  return (
    <span className="sign design-badge">
      <DesignGlyph slug={slug} />
      {label ?? slug}
    </span>
  )
}

const levels = ['very-low', 'low', 'moderate', 'high'] as const

const Dots = ({ level }: { level: string }) => {
  const filled = levels.findIndex((one) => one === level) + 1
  return (
    <span className="dots" aria-hidden="true">
      {levels.map((one, index) => <i key={one} className={index < filled ? 'on' : ''} />)}
    </span>
  )
}

type Scale = 'quality' | 'certainty'

const Rating = ({ scale, value, none }: { scale: Scale; value: string | null; none: string }) => {
  const { t } = useSite()
  const level = levels.find((one) => one === value) ?? none
  const key = `${scale}.${level}`
  return (
    <span className={`sign rating${level === none ? ' none' : ''}`}>
      <Dots level={level} />
      {isMessageKey(key) ? t(key) : level}
    </span>
  )
}

/** The quality of a study as two raters agreed it; unrated is said, never left blank. A profile has no step on the scale. */
export const QualityBadge = ({ value }: { value: string | null }) => {
  const { t } = useSite()
  if (value !== 'rated-without-overall') return <Rating scale="quality" value={value} none="not-rated" />
  return <span className="sign"><SignGlyph name="profile" />{t('quality.rated-without-overall')}</span>
}

/** How sure we can be of a finding. */
export const CertaintyBadge = ({ value }: { value: string | null }) =>
  <Rating scale="certainty" value={value} none="not-yet-rated" />

const statusSigns: Readonly<Record<string, SignName>> = {
  planned: 'planned',
  future: 'planned',
  recruiting: 'ongoing',
  ongoing: 'ongoing',
  current: 'ongoing',
  completed: 'completed',
  past: 'completed',
  stopped: 'stopped',
}

/** The stage that a study or project has reached. */
export const StatusBadge = ({ value }: { value: string | null }) => {
  const { t } = useSite()
  const status = value ?? 'unknown'
  return (
    <span className={`sign ${status === 'unknown' ? 'not-known' : 'ongoing'}`}>
      <SignGlyph name={statusSigns[status] ?? 'unconfirmed'} />
      {optionText(t, 'status', status)}
    </span>
  )
}

/** The mark of a fact that nobody has checked at its source. */
export const Unconfirmed = ({ boxed = false, count }: { boxed?: boolean; count?: number }) => {
  const { t } = useSite()
  return (
    <span className={`sign unconfirmed${boxed ? ' boxed' : ''}`}>
      <SignGlyph name="unconfirmed" />
      {count === undefined ? t('unknown.unconfirmed') : t('unknown.unconfirmedCount', { count })}
    </span>
  )
}

/** The mark of a record whose sources disagree. */
export const Disagreement = ({ count }: { count: number }) => {
  const { t } = useSite()
  return (
    <span className="sign">
      <SignGlyph name="conflict" />
      {t('unknown.conflictCount', { count })}
    </span>
  )
}

/** What stands where a source is silent; never a blank and never a zero. */
export const NotKnown = ({ stated = false }: { stated?: boolean }) => {
  const { t } = useSite()
  return <span className="not-known">{t(stated ? 'unknown.notStated' : 'unknown.notKnown')}</span>
}

/** The flag that every invented record carries. */
export const ExampleFlag = () => {
  const { t } = useSite()
  return <span className="example-flag">{t('unknown.example')}</span>
}
