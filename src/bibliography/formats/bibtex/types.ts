import { typeMap } from '../types'

/** Entry types of BibTeX and BibLaTeX beside CSL's. Others keep CSL's type in the field `entrysubtype`. */
export const bibTypes = typeMap(
  `
  article article-journal
  suppperiodical article-journal
  book book
  mvbook book
  collection book
  mvcollection book
  proceedings book
  mvproceedings book
  reference book
  mvreference book
  manual book
  booklet pamphlet
  incollection chapter
  inbook chapter
  bookinbook chapter
  suppbook chapter
  suppcollection chapter
  inreference entry
  inproceedings paper-conference
  conference paper-conference
  dataset dataset
  data dataset
  online webpage
  electronic webpage
  www webpage
  webpage webpage
  patent patent
  periodical periodical
  report report
  techreport report
  thesis thesis
  phdthesis thesis
  mastersthesis thesis
  mathesis thesis
  unpublished manuscript
  software software
  image graphic
  artwork graphic
  audio song
  video motion_picture
  movie motion_picture
  music musical_score
  performance performance
  jurisdiction legal_case
  legislation legislation
  legal treaty
  letter personal_communication
  review review
  standard standard
  set collection
  misc document
  `,
  'misc',
)

/** What `@phdthesis` and the localisation keys of BibLaTeX's `type` field say in words. */
export const typeWords: ReadonlyMap<string, string> = new Map([
  ['phdthesis', 'PhD thesis'],
  ['mathesis', 'Master’s thesis'],
  ['mastersthesis', 'Master’s thesis'],
  ['bathesis', 'Bachelor’s thesis'],
  ['candthesis', 'Candidate thesis'],
  ['techreport', 'Technical report'],
  ['resreport', 'Research report'],
  ['software', 'Computer software'],
  ['datacd', 'Data CD'],
  ['audiocd', 'Audio CD'],
  ['patent', 'Patent'],
  ['patreq', 'Patent request'],
])
