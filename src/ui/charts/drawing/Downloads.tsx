import { useSite } from '../../site'

/** A chart as a picture and its table as a file. */
export const Downloads = ({ title, files: { svg, csv } }: { title: string; files: { readonly svg: string; readonly csv: string } }) => {
  const { t } = useSite()
  return (
    <p className="cluster chart-files">
      <span className="hint">{t('chart.download')}</span>
      <a href={svg} download aria-label={t('chart.download.svg', { title })}>SVG</a>
      <a href={csv} download aria-label={t('chart.download.csv', { title })}>CSV</a>
    </p>
  )
}
