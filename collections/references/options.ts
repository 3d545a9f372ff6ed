/** What a document is, in the words of the field; each with the CSL type that citation styles know it by. */
export const referenceKinds = [
  { value: 'article', label: 'Journal article', csl: 'article-journal' },
  { value: 'review-article', label: 'Review article', csl: 'article-journal' },
  { value: 'preprint', label: 'Preprint', csl: 'article' },
  { value: 'protocol', label: 'Protocol', csl: 'article-journal' },
  { value: 'registration', label: 'Registration', csl: 'document' },
  { value: 'report', label: 'Report', csl: 'report' },
  { value: 'evaluation-report', label: 'Evaluation report', csl: 'report' },
  { value: 'annual-report', label: 'Annual report', csl: 'report' },
  { value: 'briefing', label: 'Briefing', csl: 'report' },
  { value: 'policy', label: 'Policy paper', csl: 'report' },
  { value: 'strategy', label: 'Strategy', csl: 'report' },
  { value: 'book', label: 'Book', csl: 'book' },
  { value: 'chapter', label: 'Book chapter', csl: 'chapter' },
  { value: 'thesis', label: 'Thesis', csl: 'thesis' },
  { value: 'conference', label: 'Conference paper', csl: 'paper-conference' },
  { value: 'web-page', label: 'Web page', csl: 'webpage' },
  { value: 'blog', label: 'Blog post', csl: 'post-weblog' },
  { value: 'news', label: 'News item', csl: 'article-newspaper' },
  { value: 'dataset', label: 'Data set', csl: 'dataset' },
  { value: 'legislation', label: 'Legislation', csl: 'legislation' },
  { value: 'guidance', label: 'Guidance', csl: 'report' },
  { value: 'parliamentary', label: 'Parliamentary record', csl: 'hearing' },
  { value: 'letter', label: 'Letter', csl: 'article-journal' },
  { value: 'commentary', label: 'Commentary', csl: 'article-journal' },
  { value: 'poster', label: 'Poster', csl: 'speech' },
  { value: 'other', label: 'Other', csl: 'document' },
] as const

export type ReferenceKind = (typeof referenceKinds)[number]['value']

/** How one document is related to another, read from the first to the second. */
export const relationKinds = [
  { value: 'isVersionOf', label: 'is a version of' },
  { value: 'isPreprintOf', label: 'is the preprint of' },
  { value: 'isProtocolOf', label: 'is the protocol of' },
  { value: 'isRegistrationOf', label: 'is the registration of' },
  { value: 'isReportOf', label: 'is a report of' },
  { value: 'isCorrectionOf', label: 'corrects' },
  { value: 'isRetractionOf', label: 'retracts' },
  { value: 'isCommentaryOn', label: 'comments on' },
  { value: 'isTranslationOf', label: 'is a translation of' },
  { value: 'isSupplementTo', label: 'supplements' },
  { value: 'isPartOf', label: 'is part of' },
  { value: 'isSiblingOf', label: 'is another part of the same work as' },
  { value: 'cites', label: 'cites' },
  { value: 'isSameAs', label: 'is the same document as' },
] as const

export type RelationKind = (typeof relationKinds)[number]['value']

export const openAccessStates = [
  { value: 'unknown', label: 'Not known' },
  { value: 'open', label: 'Open: anyone can read it' },
  { value: 'closed', label: 'Closed: needs a subscription or payment' },
  { value: 'not-found', label: 'Full text not found' },
] as const

export type OpenAccessState = (typeof openAccessStates)[number]['value']

export const evaluatorIndependences = [
  { value: 'unknown', label: 'Not known' },
  { value: 'independent', label: 'Independent of the service' },
  { value: 'internal', label: 'By those who run the service' },
  { value: 'mixed', label: 'Both' },
] as const

export type EvaluatorIndependence = (typeof evaluatorIndependences)[number]['value']
