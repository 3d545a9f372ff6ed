/** Labels of stored options that the search and the pages call by the same words, in English. */
export const optionsEn = {
  'kind.study': 'Study',
  'kind.review': 'Review',
  'kind.reference': 'Reference',
  'kind.summary': 'Evidence summary',
  'kind.briefing': 'Briefing',
  'kind.project': 'Project',
  'kind.claim': 'Claim',
  'kind.gap': 'Gap',
  'kind.event': 'Event',
  'kind.offer': 'Offer',
  'kind.working-group': 'Working group',
  'kind.newsletter': 'Newsletter',
  'kind.ambition': 'Ambition',
  'direction.improved': 'Improved',
  'direction.no-difference': 'No difference',
  'direction.mixed': 'Mixed',
  'direction.worsened': 'Worsened',
  'direction.unclear': 'Unclear',
  'direction.not-applicable': 'Not applicable',
  'quality.rated-without-overall': 'Rated, without an overall judgement',
  'quality.not-rated': 'Not yet rated',
  'status.planned': 'Planned',
  'status.recruiting': 'Recruiting',
  'status.ongoing': 'Under way',
  'status.completed': 'Completed',
  'status.stopped': 'Stopped early',
}

/** The same in another language. */
export type OptionLabels = Readonly<Record<keyof typeof optionsEn, string>>
