import type { TextFieldSingleValidation } from 'payload'

import { webAddressProblem } from '@/publishing/links'

/** Accepts http and https addresses only, since they become links on public pages. */
export const webAddress: TextFieldSingleValidation = (value) => webAddressProblem(value) ?? true
