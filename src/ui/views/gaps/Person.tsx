import type { PersonView } from '@/agenda/gaps/gap-view'

import { useSite } from '../../site'
import { Localised } from '../../text/Localised'

/** Who said something, as far as they agreed to be named. */
export const Person = ({ person: { name, organisation, country } }: { person: PersonView }) => {
  const { t } = useSite()
  return (
    <span>
      <span dir="auto">{name ?? t('gap.person.unnamed')}</span>
      {organisation && <>, <span dir="auto">{organisation}</span></>}
      {country && <> · <Localised value={country.label} /></>}
    </span>
  )
}
