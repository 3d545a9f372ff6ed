import { countryName } from '@/partnership/countries'
import type { DirectoryView } from '@/partnership/collaborative/view'
import type { MemberFilter } from '@/partnership/joining/directory'
import { sectors } from '@/partnership/joining/options'

import { ChoiceField } from '../../forms/Fields'
import { optionText } from '../../messages'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'

/** Members who agreed to be listed, with what they agreed to show. */
export const MembersView = ({ directory, filter }: { directory: DirectoryView; filter: MemberFilter }) => {
  const { t, href, locale, number } = useSite()
  const { members, listed, all, countries, interests } = directory
  const form = {
    typed: { country: [filter.country ?? ''], sector: [filter.sector ?? ''], interest: [filter.interest ?? ''] }, problems: {},
  }
  const sectorOptions = sectors.map(({ value }) => ({ value, label: optionText(t, 'sector', value) }))
  return (
    <div className="wrap">
      <Breadcrumb steps={[{ path: '/collaborative', label: t('nav.collaborative') }]} />
      <header className="page-head stack">
        <h1>{t('members.title')}</h1>
        <p className="lede">{t('members.lede')}</p>
        <p>{t('members.counts', { listed: number(listed), all: number(all) })}</p>
      </header>
      {listed === 0 ? (
        <p className="empty">{t('members.none')} <a href={href('/collaborative/join')}>{t('collaborative.join')}</a></p>
      ) : (
        <>
          <form className="form" method="get" action={href('/collaborative/members')} role="search">
            <ChoiceField form={form} name="country" label={t('join.country')} options={countries} none={t('members.any')} />
            <ChoiceField form={form} name="sector" label={t('join.sector')} options={sectorOptions} none={t('members.any')} />
            <ChoiceField form={form} name="interest" label={t('join.interests')} options={interests} none={t('members.any')} />
            <p className="cluster">
              <button className="button" type="submit">{t('members.filter')}</button>
              <a href={href('/collaborative/members')}>{t('members.clear')}</a>
            </p>
          </form>
          <p role="status">{t('members.found', { count: members.length })}</p>
          <ul className="index-list">
            {members.map((member, index) => (
              <li key={index}>
                <p className="aside">{member.country && countryName(member.country, locale)}</p>
                <div className="stack">
                  <h2 dir="auto">{member.name}</h2>
                  <p className="meta-line" dir="auto">
                    {[member.organisation, member.sector && optionText(t, 'sector', member.sector)].filter(Boolean).join(' · ')}
                  </p>
                  {member.interests.length > 0 && <p className="hint">{member.interests.map(({ label }) => label.text).join(', ')}</p>}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
