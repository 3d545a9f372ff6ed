import { countryName } from '@/partnership/countries'
import type { MemberView } from '@/partnership/joining/directory'

import { optionText } from '../../messages'
import { useSite } from '../../site'

/** A member with what they agreed to show. */
export const MemberItem = ({ member }: { member: MemberView }) => {
  const { t, href, locale } = useSite()
  const { name, organisation, country, sector, interests, groups } = member
  const about = [organisation, sector && optionText(t, 'sector', sector)].filter(Boolean)
  return (
    <li>
      <p className="aside">{country && countryName(country, locale)}</p>
      <div className="stack">
        <h3 dir="auto">{name}</h3>
        {about.length > 0 && <p className="meta-line" dir="auto">{about.join(' · ')}</p>}
        {groups.length > 0 && <p className="cluster">{groups.map(({ path, title }) => <a key={path} href={href(path)} dir="auto">{title}</a>)}</p>}
        {interests.length > 0 && <p className="hint">{interests.map(({ label }) => label.text).join(', ')}</p>}
      </div>
    </li>
  )
}
