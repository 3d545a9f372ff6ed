import { sectors, shownDetails } from '@/partnership/joining/options'

import { ChoiceField, LongField, ProblemList, TextField, TickField, TickList, Trap, type FormState, type Option } from '../../forms/Fields'
import { optionText, type MessageKey } from '../../messages'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'

/** The form as it is shown; null once it was sent. */
export type JoinForm = FormState & {
  readonly notice: 'again' | 'rate' | null
  readonly stamp: string
  readonly countries: readonly Option[]
  readonly interests: readonly { readonly vocabulary: string; readonly terms: readonly Option[] }[]
}

const labels: Readonly<Record<string, MessageKey>> = {
  name: 'join.name', email: 'join.email', organisation: 'join.organisation', sector: 'join.sector', country: 'join.country',
  interests: 'join.interests', note: 'join.note', consentContact: 'join.contact',
}

/** Registration of interest in the collaborative, without scripts. */
export const JoinView = ({ form }: { form: JoinForm | null }) => {
  const { t } = useSite()
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ path: '/collaborative', label: t('nav.collaborative') }]} />
      <header className="page-head stack">
        <h1>{t(form ? 'join.title' : 'join.sent')}</h1>
        <p className="lede">{t(form ? 'join.lede' : 'join.sent.lede')}</p>
      </header>
      {form ? <Form form={form} /> : <Sent />}
    </div>
  )
}

const Sent = () => {
  const { t } = useSite()
  return (
    <ol className="prose">
      <li>{t('join.sent.1')}</li>
      <li>{t('join.sent.2')}</li>
      <li>{t('join.sent.3')}</li>
    </ol>
  )
}

const Form = ({ form }: { form: JoinForm }) => {
  const { t, href } = useSite()
  const sectorOptions = sectors.map(({ value }) => ({ value, label: optionText(t, 'sector', value) }))
  const details = shownDetails.map(({ value }) => ({ value, label: optionText(t, 'join.shows', value) }))
  return (
    <form className="form" method="post" action={href('/collaborative/join')}>
      {form.notice && <p className="notice" role="alert">{t(form.notice === 'rate' ? 'form.rate' : 'form.again')}</p>}
      <ProblemList form={form} labels={labels} />
      <input type="hidden" name="stamp" value={form.stamp} />
      <Trap name="website" />
      <TextField form={form} name="name" label={t('join.name')} isRequired autoComplete="name" most={120} />
      <TextField form={form} name="email" type="email" label={t('join.email')} hint={t('join.email.hint')} isRequired autoComplete="email" most={254} />
      <TextField form={form} name="organisation" label={t('join.organisation')} autoComplete="organization" most={200} />
      <ChoiceField form={form} name="sector" label={t('join.sector')} hint={t('join.sector.hint')} isRequired options={sectorOptions} none={t('form.choose')} />
      <ChoiceField form={form} name="country" label={t('join.country')} isRequired options={form.countries} none={t('form.choose')} />
      <div id="interests" className="stack">
        {form.interests.map(({ vocabulary, terms }) => (
          <details key={vocabulary} open={terms.some(({ value }) => form.typed.interests?.includes(value))}>
            <summary>{optionText(t, 'join.interests', vocabulary)}</summary>
            <TickList
              form={{ typed: form.typed, problems: {} }} name="interests" id={`interests-${vocabulary}`} label={t('join.interests')} options={terms}
            />
          </details>
        ))}
      </div>
      <LongField form={form} name="note" label={t('join.note')} hint={t('join.note.hint')} most={2000} />
      <TickField form={form} name="consentContact" label={t('join.contact')} hint={t('join.contact.hint')} isRequired />
      <TickField form={form} name="newsletter" label={t('join.newsletter')} hint={t('join.newsletter.hint')} />
      <TickField form={form} name="listed" label={t('join.listed')} hint={t('join.listed.hint')} />
      <TickList form={form} name="shows" label={t('join.shows')} hint={t('join.shows.hint')} options={details} />
      <p className="hint">{t('join.privacy')}</p>
      <p><button className="button" type="submit">{t('join.send')}</button></p>
    </form>
  )
}
