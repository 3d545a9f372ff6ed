import { edtfInWords } from '@/bibliography/dates'
import type { AnsweredView } from '@/partnership/collaborative/view'
import { sectors } from '@/partnership/joining/options'

import { ChoiceField, LongField, ProblemList, TextField, TickField, Trap, type FormState, type Option } from '../../forms/Fields'
import { optionText, type MessageKey } from '../../messages'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'

export type RequestForm = FormState & {
  readonly notice: 'again' | 'rate' | null
  readonly stamp: string
  readonly countries: readonly Option[]
}

const labels: Readonly<Record<string, MessageKey>> = {
  question: 'request.question', purpose: 'request.purpose', neededBy: 'request.neededBy', name: 'join.name', email: 'join.email',
  organisation: 'join.organisation', sector: 'join.sector', country: 'join.country', consentContact: 'request.contact',
}

/** Asking the hub for evidence, without scripts. */
export const AskView = ({ form }: { form: RequestForm | null }) => {
  const { t, href } = useSite()
  const sectorOptions = sectors.map(({ value }) => ({ value, label: optionText(t, 'sector', value) }))
  return (
    <div className="wrap">
      <Breadcrumb
        steps={[
          { path: '/collaborative', label: t('nav.collaborative') }, { path: '/collaborative/requests', label: t('requests.title') },
        ]}
      />
      <header className="page-head stack">
        <h1>{t(form ? 'request.title' : 'request.sent')}</h1>
        <p className="lede">{t(form ? 'request.lede' : 'request.sent.lede')}</p>
      </header>
      {form && (
        <form className="form" method="post" action={href('/collaborative/requests/ask')}>
          {form.notice && <p className="notice" role="alert">{t(form.notice === 'rate' ? 'form.rate' : 'form.again')}</p>}
          <ProblemList form={form} labels={labels} />
          <input type="hidden" name="stamp" value={form.stamp} />
          <Trap name="website" />
          <LongField form={form} name="question" label={t('request.question')} hint={t('request.question.hint')} isRequired most={1000} />
          <LongField form={form} name="purpose" label={t('request.purpose')} hint={t('request.purpose.hint')} most={1000} rows={3} />
          <TextField form={form} name="neededBy" type="date" label={t('request.neededBy')} />
          <TextField form={form} name="name" label={t('join.name')} isRequired autoComplete="name" most={120} />
          <TextField form={form} name="email" type="email" label={t('join.email')} hint={t('request.email.hint')} isRequired autoComplete="email" most={254} />
          <TextField form={form} name="organisation" label={t('join.organisation')} autoComplete="organization" most={200} />
          <ChoiceField form={form} name="sector" label={t('join.sector')} options={sectorOptions} none={t('form.choose')} />
          <ChoiceField form={form} name="country" label={t('join.country')} options={form.countries} none={t('form.choose')} />
          <TickField form={form} name="consentContact" label={t('request.contact')} isRequired />
          <TickField form={form} name="consentPublish" label={t('request.publish')} hint={t('request.publish.hint')} />
          <p className="hint">{t('join.privacy')}</p>
          <p><button className="button" type="submit">{t('request.send')}</button></p>
        </form>
      )}
    </div>
  )
}

/** Questions that were answered, without a word about who asked. */
export const RequestsView = ({ answered }: { answered: readonly AnsweredView[] }) => {
  const { t, href, locale } = useSite()
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ path: '/collaborative', label: t('nav.collaborative') }]} />
      <header className="page-head stack">
        <h1>{t('requests.title')}</h1>
        <p className="lede">{t('requests.lede')}</p>
        <p><a className="button" href={href('/collaborative/requests/ask')}>{t('request.title')}</a></p>
      </header>
      {answered.length === 0 ? <p className="empty">{t('requests.none')}</p> : (
        <ul className="index-list">
          {answered.map(({ id, question, answer, lang, answeredOn, records }) => (
            <li key={id} id={id}>
              <p className="aside">{edtfInWords(answeredOn, locale)}</p>
              <div className="stack">
                <h2 lang={lang} dir="auto">{question}</h2>
                {answer.split(/\n{2,}/).map((paragraph) => <p key={paragraph} lang={lang} dir="auto" className="prose">{paragraph}</p>)}
                {records.length > 0 && (
                  <ul aria-label={t('requests.records')}>
                    {records.map(({ path, title }) => <li key={path} dir="auto"><a href={href(path)}>{title}</a></li>)}
                  </ul>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
