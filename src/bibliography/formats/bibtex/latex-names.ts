import tables from '@citation-js/plugin-bibtex/lib/input/unicode.json'

const own: Readonly<Record<string, string>> = {
  aa: 'å',
  AA: 'Å',
  S: '§',
  P: '¶',
  dots: '…',
  ldots: '…',
  cdots: '⋯',
  cdot: '·',
  slash: '/',
  hyphen: '-',
  quad: ' ',
  qquad: ' ',
  TeX: 'TeX',
  LaTeX: 'LaTeX',
  BibTeX: 'BibTeX',
  XeTeX: 'XeTeX',
  LuaTeX: 'LuaTeX',
  pounds: '£',
  euro: '€',
  times: '×',
  pm: '±',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  neq: '≠',
  approx: '≈',
  sim: '∼',
  infty: '∞',
  rightarrow: '→',
  to: '→',
  leftarrow: '←',
  deg: '°',
  degree: '°',
  circ: '°',
  prime: '′',
  percent: '%',
  lt: '<',
  gt: '>',
  backslash: '\\',
  textless: '<',
  textgreater: '>',
  ndash: '–',
  mdash: '—',
  and: '&',
  par: '\n',
  newline: ' ',
  linebreak: ' ',
  space: ' ',
  nobreakspace: ' ',
  bibrangedash: '–',
  lbrace: '{',
  rbrace: '}',
  textquotesingle: "'",
  lq: '‘',
  rq: '’',
  noopsort: '',
  protect: '',
  relax: '',
  null: '',
  xspace: '',
  upshape: '',
  rm: '',
  sf: '',
  tt: '',
  normalfont: '',
  large: '',
  small: '',
  unskip: '',
  ignorespaces: '',
  selectfont: '',
  sortname: '',
}

const entries = (table: Record<string, string | null>): [string, string][] =>
  Object.entries(table).flatMap(([name, character]) => (character === null ? [] : [[name, character]]))

/**
 * Commands that stand for one character or nothing. Most are citation-js's list (MIT), the others were met in
 * files.
 */
export const characters: ReadonlyMap<string, string> = new Map([
  ...entries(tables.mathCommands),
  ...entries(tables.commands),
  ...Object.entries(own),
])

/** Accents, as combining characters. */
export const accents: ReadonlyMap<string, string> = new Map(Object.entries(tables.diacritics))

const set = (open: string, close: string, names: string): [string, readonly [string, string]][] =>
  names.split(' ').map((name) => [name, [open, close]])

/** Commands and switches that set their text in another face, as CSL's markup has it. */
export const faces: ReadonlyMap<string, readonly [string, string]> = new Map([
  ...set('<i>', '</i>', 'emph textit textsl mkbibemph mkbibitalic it itshape em sl slshape mathit'),
  ...set('<b>', '</b>', 'textbf mkbibbold strong bf bfseries mathbf'),
  ...set('<sup>', '</sup>', 'textsuperscript mkbibsuperscript sp'),
  ...set('<sub>', '</sub>', 'textsubscript mkbibsubscript sb'),
  ...set('<span style="font-variant:small-caps;">', '</span>', 'textsc sc scshape'),
  ...set('“', '”', 'enquote mkbibquote qq'),
])

/** Commands of which only the argument counts. */
export const transparent: ReadonlySet<string> = new Set([
  'text',
  'textrm',
  'textsf',
  'texttt',
  'textup',
  'textmd',
  'textnormal',
  'mbox',
  'hbox',
  'ensuremath',
  'mathrm',
  'mathsf',
  'mathcal',
  'mathbb',
  'url',
  'nolinkurl',
  'path',
  'uppercase',
  'MakeUppercase',
  'lowercase',
  'MakeLowercase',
  'NoCaseChange',
  'mkbibacro',
  'autocap',
  'bibstring',
  'foreignlanguage',
  'operatorname',
  'underline',
  'MakeCapital',
  'acro',
  'textnoautocap',
])
