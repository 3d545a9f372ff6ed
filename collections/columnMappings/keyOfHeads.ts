import type { CollectionBeforeValidateHook } from 'payload'

import { checkMapping, headsKey } from '@/bibliography/formats/csv/mapping'

/** Takes heads and key from the mapping itself, so that the three never disagree. */
export const keyOfHeads: CollectionBeforeValidateHook = ({ data }) => {
  const checked = checkMapping(data?.mapping)
  if (!data || !('mapping' in checked)) return data
  const heads = checked.mapping.columns.map(({ header }) => header)
  return { ...data, heads, headsKey: headsKey(heads) }
}
