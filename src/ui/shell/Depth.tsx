import { useSite } from '../site'

/** The levels at which a reader can stop: the answer, what it rests on, the whole, the data. */
export const levels = ['line', 'points', 'full', 'data'] as const

type DepthProps = {
  /** How long the whole takes to read, where it was counted. */
  readonly minutes?: number
}

/** The scale in the margin that leads to each level of depth. */
export const Depth = ({ minutes }: DepthProps) => {
  const { t } = useSite()
  const hintOf = (level: (typeof levels)[number]): string =>
    (level === 'full' && minutes !== undefined ? t('briefing.minutes', { count: minutes }) : t(`level.${level}.hint`))
  return (
    <div className="depth">
      <nav aria-label={t('level.nav')}>
        <ol role="list">
          {levels.map((level) => (
            <li key={level}>
              <a href={`#${level}`}>
                {t(`level.${level}`)}
                <span className="hint">{hintOf(level)}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  )
}
