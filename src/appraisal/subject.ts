/** What a rating is of: a study (or one of its results), or an intervention, which is a term of the activities. */
export type Subject = { kind: 'study' | 'intervention'; id: string }

/** The fields that name it in a record. */
export const namedIn = ({ kind, id }: Subject): { study: string } | { intervention: string } =>
  kind === 'study' ? { study: id } : { intervention: id }

/** As a sentence speaks of it. */
export const inWords = ({ kind }: Pick<Subject, 'kind'>): string => (kind === 'study' ? 'this study' : 'this intervention')
