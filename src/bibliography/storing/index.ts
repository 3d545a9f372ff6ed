export { itemOf } from './itemOf'
export { referenceFrom } from './referenceFrom'
export type { ReferenceFields, ReferenceRecord } from './fields'
