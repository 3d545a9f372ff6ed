import { useSite } from '../site'

/** A readable citation with a copy button that appears where scripts run. */
export const CiteAs = ({ citation }: { citation: string }) => {
  const { t } = useSite()
  return (
    <div className="cite">
      <p id="citation" dir="auto">{citation}</p>
      <button className="button quiet" type="button" hidden data-copy="citation" data-copied={t('study.cite.copied')}>
        {t('study.cite.copy')}
      </button>
      <span role="status" className="copied" />
    </div>
  )
}
