import type { RecordRelation } from '../verdicts'

const words: Readonly<Record<RecordRelation['kind'], readonly [is: string, inverse: string]>> = {
  isVersionOf: ['Is an earlier version of', 'Is a later version of'],
  isPreprintOf: ['Is a preprint of', 'Was first a preprint:'],
  isProtocolOf: ['Is the protocol of', 'Has its protocol in'],
  isRegistrationOf: ['Is the registration of', 'Is registered in'],
  isCorrectionOf: ['Is a correction of', 'Is corrected by'],
  isRetractionOf: ['Is a retraction of', 'Is retracted by'],
  isCommentaryOn: ['Is a comment on', 'Is commented on by'],
  isPartOf: ['Is a part of', 'Has as a part'],
  isSiblingOf: ['Stands in one series or book with', 'Stands in one series or book with'],
}

/** How a record belongs to another, up to the other's name. */
export const relationWords = ({ kind, inverse }: Pick<RecordRelation, 'kind' | 'inverse'>): string => words[kind][inverse ? 1 : 0]
