import type { EditTexts, EditView as Edit } from '@/agenda/gaps/tag-view'

import { LongField, ProblemList, TextField } from '../../forms/Fields'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { Notice } from './Notice'
import { languageInWords } from './TagView'

const fields = [['title', 'gap.changed.title'], ['statement', 'gap.changed.statement'], ['why', 'gap.changed.why']] as const

/** Changing the text of a gap in the page's language; what someone else wrote meanwhile stands beside it. */
export const EditView = ({ edit, signIn }: { edit: Edit; signIn: string }) => {
  const { t, href, locale } = useSite()
  const { gap, form, theirs, original } = edit
  const language = languageInWords(locale)
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ path: '/gaps', label: t('gaps.title') }, { path: gap.path, label: gap.title.text }]} />
      <header className="page-head stack">
        <h1>{t('gap.edit')}</h1>
        <p className="lede"><Localised value={gap.title} /></p>
        <p className="hint">{t('tag.language', { language })}</p>
      </header>
      <Notice notice={edit.notice} signIn={signIn} />
      <div className={theirs || original ? 'side-by-side' : undefined}>
        {theirs && <Texts title={t('gap.edit.theirs')} texts={theirs} lang={locale} />}
        {!theirs && original && <Texts title={t('gap.edit.original')} texts={original} lang={original.lang} />}
        <form className="form" method="post" action={href(`${gap.path}/edit`)}>
          {theirs && <h2>{t('gap.edit.yours')}</h2>}
          <ProblemList form={form} labels={Object.fromEntries(fields)} />
          <input type="hidden" name="revision" value={edit.revision} />
          <TextField form={form} name="title" label={t('gap.changed.title')} isRequired most={200} />
          <LongField form={form} name="statement" label={t('gap.changed.statement')} isRequired most={2000} rows={4} />
          <LongField form={form} name="why" label={t('gap.changed.why')} most={2000} rows={4} />
          <p><button className="button" type="submit">{t('gap.edit.save')}</button></p>
        </form>
      </div>
    </div>
  )
}

const Texts = ({ title, texts, lang }: { title: string; texts: EditTexts; lang: string }) => {
  const { t } = useSite()
  return (
    <section className="stack">
      <h2>{title}</h2>
      <dl className="rows" lang={lang} dir="auto">
        {fields.map(([field, label]) => <div key={field}><dt>{t(label)}</dt><dd className="typed">{texts[field]}</dd></div>)}
      </dl>
    </section>
  )
}
