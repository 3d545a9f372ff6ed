import type { ReactNode } from 'react'

import type { CiteView } from '@/bibliography/citing/cite-view'
import type { Mark } from '@/bibliography/citing/parts'

import { useSite } from '../site'

import { ExportLinks } from './ExportLinks'

const styled = (mark: Mark, content: ReactNode): ReactNode => {
  if (mark === 'small-caps') return <span className="small-caps">{content}</span>
  const Tag = mark
  return <Tag>{content}</Tag>
}

/** The citation of a page: in a style to choose, to copy where scripts run, to download for reference managers. */
export const CiteAs = ({ cite }: { cite: CiteView }) => {
  const { t, href } = useSite()
  return (
    <div className="cite" id="cite">
      <p id="citation" dir="auto">
        {cite.parts.map(({ text, marks = [] }, index) => (
          <span key={index}>{marks.reduceRight<ReactNode>((content, mark) => styled(mark, content), text)}</span>
        ))}
      </p>
      <button className="button quiet" type="button" hidden data-copy="citation" data-copied={t('study.cite.copied')}>
        {t('study.cite.copy')}
      </button>
      <span role="status" className="copied" />
      <form className="cite-style" action={`${href(cite.path)}#cite`} method="get">
        <label htmlFor="cite-style">{t('cite.style')}</label>
        <select className="field" id="cite-style" name="style" defaultValue={cite.style}>
          {cite.styles.map(({ key, title }) => <option key={key} value={key}>{title}</option>)}
        </select>
        <button className="button quiet" type="submit">{t('cite.show')}</button>
      </form>
      <ExportLinks label={t('cite.download')} query={`cite=${encodeURIComponent(cite.name)}`} />
    </div>
  )
}
