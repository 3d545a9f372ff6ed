import { typeMap } from '../types'

/** RIS types beside CSL's (Reference Manager's list, and those that EndNote and Zotero added). */
export const risTypes = typeMap(
  `
  JOUR article-journal
  EJOUR article-journal
  JFULL periodical
  INPR article-journal
  ABST article-journal
  MGZN article-magazine
  NEWS article-newspaper
  UNPB article
  MANSCPT manuscript
  UNPD manuscript
  BOOK book
  EBOOK book
  EDBOOK book
  SER book
  CTLG book
  CHAP chapter
  ECHAP chapter
  CONF paper-conference
  CPAPER paper-conference
  CLSWK classic
  ANCIENT classic
  RPRT report
  GOVDOC report
  GRNT report
  GRANT report
  THES thesis
  ELEC webpage
  WEB webpage
  BLOG post-weblog
  ICOMM post
  PCOMM personal_communication
  STAND standard
  STAT legislation
  BILL bill
  UNBILL bill
  LEGAL regulation
  CASE legal_case
  HEAR hearing
  PAT patent
  DATA dataset
  DBASE dataset
  AGGR dataset
  COMP software
  MAP map
  MPCT motion_picture
  VIDEO motion_picture
  ADVS motion_picture
  SOUND song
  MUSIC musical_score
  SLIDE speech
  ART graphic
  FIGURE figure
  DICT entry-dictionary
  ENCYC entry-encyclopedia
  PAMP pamphlet
  INTV interview
  GEN document
  DEFAULT document
  OTHER document
  MULTI document
  EQUA document
  CHART figure
  `,
  'GEN',
)
