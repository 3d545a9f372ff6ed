import { edtfInWords } from '@/bibliography/dates'

import { LongField, TickField } from '../../forms/Fields'
import { useSite } from '../../site'
import { Localised } from '../../text/Localised'
import { Section } from '../Section'
import type { GapPageProps } from './GapView'
import { Person } from './Person'

const settled = ['closed', 'declined', 'merged']

/** Who else needs the gap closed and why, by country; and the form to endorse it. */
export const Endorsements = (page: GapPageProps) => {
  const { gap: { endorsements } } = page
  const { t, number, locale } = useSite()
  return (
    <Section title={t('gap.endorsements')}>
      <div id="endorsements" className="stack">
        {endorsements.total === 0 && <p className="empty">{t('gap.endorsements.none')}</p>}
        {endorsements.byCountry.length > 0 && (
          <table className="table">
            <caption>{t('gap.endorsements.byCountry')}</caption>
            <thead><tr><th scope="col">{t('gap.facet.country')}</th><th scope="col">{t('gap.endorsements.people')}</th></tr></thead>
            <tbody>
              {endorsements.byCountry.map(({ country, count }) => (
                <tr key={country?.slug ?? ''}>
                  <th scope="row">{country ? <Localised value={country.label} /> : t('gap.country.unknown')}</th>
                  <td className="num">{number(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <ul className="said" role="list">
          {endorsements.list.map((one) => (
            <li key={one.id}>
              <p className="typed"><Localised value={one.reason} /></p>
              <p className="meta-line"><Person person={one} /> · {edtfInWords(one.at, locale)}</p>
            </li>
          ))}
        </ul>
        <EndorseForm {...page} />
      </div>
    </Section>
  )
}

const EndorseForm = ({ gap, desk, form, signIn }: GapPageProps) => {
  const { t, href } = useSite()
  if (settled.includes(gap.state)) return null
  if (!desk) return <p><a className="button quiet" href={signIn}>{t('gap.endorse.signIn')}</a></p>
  if (desk.isOwn) return <p className="hint">{t('gap.endorse.own')}</p>
  if (!desk.mayEndorse) return <p className="hint">{t('gap.notice.not-permitted')}</p>
  const own = desk.endorsement
  const typed = form.typed.because
    ? form
    : { ...form, typed: { because: [own?.reason ?? ''], ...(own?.showName ? { showName: ['yes'] } : {}) } }
  const action = href(`/gaps/${gap.slug}`)
  return (
    <>
      <form className="form" method="post" action={`${action}#endorsements`}>
        <input type="hidden" name="do" value="endorse" />
        <LongField form={typed} name="because" label={t(own ? 'gap.endorse.change' : 'gap.endorse.why')} hint={t('gap.public')} isRequired most={2000} rows={3} />
        <TickField form={typed} name="showName" label={t('gap.showName')} hint={t('gap.showName.hint')} />
        <p><button className="button" type="submit">{t(own ? 'gap.endorse.save' : 'gap.endorse')}</button></p>
      </form>
      {own && (
        <form method="post" action={`${action}#endorsements`}>
          <input type="hidden" name="do" value="withdraw" />
          <button className="button quiet" type="submit">{t('gap.endorse.withdraw')}</button>
        </form>
      )}
    </>
  )
}
