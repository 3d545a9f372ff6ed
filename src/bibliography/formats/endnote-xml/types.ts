import { typeMap } from '../types'

/** EndNote's reference types by name, beside CSL's. */
export const endNoteTypes = typeMap(
  `
  Journal Article article-journal
  Electronic Article article-journal
  Magazine Article article-magazine
  Newspaper Article article-newspaper
  Unpublished Work article
  Manuscript manuscript
  Book book
  Edited Book book
  Electronic Book book
  Serial book
  Book Section chapter
  Electronic Book Section chapter
  Conference Paper paper-conference
  Conference Proceedings paper-conference
  Report report
  Government Document report
  Grant report
  Thesis thesis
  Web Page webpage
  Blog post-weblog
  Discussion Forum post
  Social Media post
  Online Multimedia motion_picture
  Film or Broadcast motion_picture
  Audiovisual Material motion_picture
  Television Episode broadcast
  Podcast broadcast
  Personal Communication personal_communication
  Interview interview
  Standard standard
  Statute legislation
  Bill bill
  Legal Rule or Regulation regulation
  Case legal_case
  Hearing hearing
  Patent patent
  Dataset dataset
  Online Database dataset
  Aggregated Database dataset
  Computer Program software
  Map map
  Music musical_score
  Artwork graphic
  Figure figure
  Chart or Table figure
  Dictionary entry-dictionary
  Encyclopedia entry-encyclopedia
  Pamphlet pamphlet
  Press Release pamphlet
  Classical Work classic
  Ancient Text classic
  Catalog collection
  Multimedia Application software
  Generic document
  Equation document
  `,
  'Generic',
)

/** EndNote's numbers of its types, by name; read where a file gives no name. */
export const typeNumbers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    0: 'Generic',
    1: 'Artwork',
    2: 'Audiovisual Material',
    3: 'Bill',
    4: 'Case',
    5: 'Chart or Table',
    6: 'Book',
    7: 'Book Section',
    8: 'Equation',
    9: 'Computer Program',
    10: 'Conference Proceedings',
    13: 'Generic',
    14: 'Hearing',
    16: 'Web Page',
    17: 'Journal Article',
    19: 'Magazine Article',
    20: 'Map',
    21: 'Film or Broadcast',
    23: 'Newspaper Article',
    25: 'Patent',
    26: 'Personal Communication',
    27: 'Report',
    28: 'Edited Book',
    31: 'Statute',
    32: 'Thesis',
    34: 'Unpublished Work',
    36: 'Manuscript',
    37: 'Figure',
    38: 'Chart or Table',
    43: 'Electronic Article',
    44: 'Electronic Book',
    45: 'Online Database',
    46: 'Government Document',
    47: 'Conference Paper',
    48: 'Online Multimedia',
    49: 'Classical Work',
    50: 'Legal Rule or Regulation',
    52: 'Dictionary',
    53: 'Encyclopedia',
    54: 'Grant',
    55: 'Aggregated Database',
    56: 'Blog',
    57: 'Serial',
    58: 'Standard',
    59: 'Dataset',
    60: 'Electronic Book Section',
    61: 'Music',
    62: 'Pamphlet',
    63: 'Podcast',
    64: 'Press Release',
    65: 'Interview',
    66: 'Social Media',
    67: 'Television Episode',
  }),
)
