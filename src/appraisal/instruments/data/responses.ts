import type { ResponseOption } from '../types'

export const yes: ResponseOption = { id: 'yes', label: 'Yes' }
export const no: ResponseOption = { id: 'no', label: 'No' }
export const cannotTell: ResponseOption = { id: 'cannot-tell', label: 'Can’t tell' }
export const unclear: ResponseOption = { id: 'unclear', label: 'Unclear' }
export const notApplicable: ResponseOption = { id: 'not-applicable', label: 'Not applicable' }
