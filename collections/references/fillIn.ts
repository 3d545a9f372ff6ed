import type { CollectionBeforeValidateHook } from 'payload'
import { yearOfEdtf } from '@/bibliography/dates'
import { cslTypeOf } from './csl'

/** Works out `year` from the date of issue, and the CSL type from the kind unless a curator chose one. */
export const fillInReference: CollectionBeforeValidateHook = ({ data }) => {
  if (!data) return data
  return {
    ...data,
    year: yearOfEdtf(data.issued),
    cslType: data.cslType || (data.kind ? cslTypeOf(data.kind) : data.cslType),
  }
}
