import type { TextFieldSingleValidation } from 'payload'

import { edtfProblem } from '@/bibliography/dates'

/** Accepts a date as exact as it is known: 2014, 2014-02, 2014-02-03, 2014-02/2014-05, 2014/.. */
export const edtf: TextFieldSingleValidation = (value) => edtfProblem(value) ?? true

/** What to type into a field that {@link edtf} checks. */
export const edtfHint = 'As exact as it is known: 2014, 2014-02, 2014-02-03 or 2014-02/2014-05.'
