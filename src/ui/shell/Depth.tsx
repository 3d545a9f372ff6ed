import { useSite } from '../site'

/** The levels at which a reader can stop: the answer, what it rests on, the whole, the data. */
export const levels = ['line', 'points', 'full', 'data'] as const

/** The scale in the margin that leads to each level of depth. */
export const Depth = () => {
  const { t } = useSite()
  return (
    <div className="depth">
      <nav aria-label={t('level.nav')}>
        <ol role="list">
          {levels.map((level) => (
            <li key={level}>
              <a href={`#${level}`}>
                {t(`level.${level}`)}
                <span className="hint">{t(`level.${level}.hint`)}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  )
}
