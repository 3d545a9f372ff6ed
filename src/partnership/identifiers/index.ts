export { orcidUrl, readOrcid } from './orcid'
export { readRor, rorUrl } from './ror'
export type { IdentifierReading } from './reading'
