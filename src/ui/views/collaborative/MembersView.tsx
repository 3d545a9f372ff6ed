import type { DirectoryView } from '@/partnership/collaborative/view'
import type { MemberFilter } from '@/partnership/joining/directory'
import { sectors } from '@/partnership/joining/options'

import { ChoiceField } from '../../forms/Fields'
import { optionText } from '../../messages'
import { Breadcrumb } from '../../shell/Breadcrumb'
import { useSite } from '../../site'
import { MemberItem } from './MemberItem'

/** Members who agreed to be listed, with what they agreed to show. */
export const MembersView = ({ directory, filter }: { directory: DirectoryView; filter: MemberFilter }) => {
  const { t, href, number } = useSite()
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
          <form className="form in-row" method="get" action={href('/collaborative/members')} role="search">
            <ChoiceField form={form} isFilter name="country" label={t('join.country')} options={countries} none={t('members.any')} />
            <ChoiceField form={form} isFilter name="sector" label={t('join.shows.sector')} options={sectorOptions} none={t('members.any')} />
            <ChoiceField form={form} isFilter name="interest" label={t('join.interests')} options={interests} none={t('members.any')} />
            <p className="cluster">
              <button className="button" type="submit">{t('members.filter')}</button>
              <a href={href('/collaborative/members')}>{t('members.clear')}</a>
            </p>
          </form>
          <section className="section" aria-labelledby="found">
            <div className="section-head"><h2 id="found">{t('members.found', { count: members.length })}</h2></div>
            <ul className="index-list">
              {members.map((member, index) => <MemberItem key={index} member={member} />)}
            </ul>
          </section>
        </>
      )}
    </div>
  )
}
