import { referenceKinds, type ReferenceKind } from './options'

/** The item types of CSL 1.0.2, Appendix III (https://docs.citationstyles.org/en/stable). */
export const cslTypes = [
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast',
  'chapter', 'classic', 'collection', 'dataset', 'document',
  'entry', 'entry-dictionary', 'entry-encyclopedia', 'event',
  'figure', 'graphic', 'hearing', 'interview', 'legal_case', 'legislation', 'manuscript', 'map',
  'motion_picture', 'musical_score', 'pamphlet', 'paper-conference', 'patent', 'performance', 'periodical',
  'personal_communication', 'post', 'post-weblog', 'regulation', 'report', 'review', 'review-book',
  'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage',
] as const

export type CslType = (typeof cslTypes)[number]

/** The name variables of CSL 1.0.2, Appendix IV: the roles in which someone can contribute to a document. */
export const cslNameVariables = [
  'author', 'chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor',
  'curator', 'director', 'editor', 'editor-translator', 'editorial-director',
  'executive-producer', 'guest', 'host',
  'illustrator', 'interviewer', 'narrator', 'organizer', 'original-author', 'performer', 'producer',
  'recipient', 'reviewed-author', 'script-writer', 'series-creator', 'translator',
] as const

export type CslNameVariable = (typeof cslNameVariables)[number]

/** The CSL type that a kind of document is cited as unless a curator chose another; "document" for none. */
export function cslTypeOf(kind: unknown): CslType {
  return referenceKinds.find(({ value }) => value === (kind as ReferenceKind))?.csl ?? 'document'
}

/** "Paper conference" for `paper-conference`: CSL's own word, made readable. */
export function cslLabel(name: string): string {
  const words = name.replace(/[-_]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
