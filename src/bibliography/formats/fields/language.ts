/** ISO 639-1 code, ISO 639-2 codes, English name (https://www.loc.gov/standards/iso639-2/). */
const LANGUAGES: readonly (readonly [two: string, three: readonly string[], name: string])[] = [
  ['en', ['eng'], 'english'],
  ['fr', ['fre', 'fra'], 'french'],
  ['de', ['ger', 'deu'], 'german'],
  ['es', ['spa'], 'spanish'],
  ['pt', ['por'], 'portuguese'],
  ['it', ['ita'], 'italian'],
  ['nl', ['dut', 'nld'], 'dutch'],
  ['cy', ['wel', 'cym'], 'welsh'],
  ['ja', ['jpn'], 'japanese'],
  ['zh', ['chi', 'zho'], 'chinese'],
  ['ko', ['kor'], 'korean'],
  ['ar', ['ara'], 'arabic'],
  ['ru', ['rus'], 'russian'],
  ['pl', ['pol'], 'polish'],
  ['cs', ['cze', 'ces'], 'czech'],
  ['sv', ['swe'], 'swedish'],
  ['da', ['dan'], 'danish'],
  ['no', ['nor'], 'norwegian'],
  ['fi', ['fin'], 'finnish'],
  ['hu', ['hun'], 'hungarian'],
  ['el', ['gre', 'ell'], 'greek'],
  ['tr', ['tur'], 'turkish'],
  ['he', ['heb'], 'hebrew'],
  ['fa', ['per', 'fas'], 'persian'],
  ['uk', ['ukr'], 'ukrainian'],
  ['ro', ['rum', 'ron'], 'romanian'],
  ['hr', ['hrv'], 'croatian'],
  ['ca', ['cat'], 'catalan'],
  ['is', ['ice', 'isl'], 'icelandic'],
  ['ga', ['gle'], 'irish'],
  ['gd', ['gla'], 'scottish gaelic'],
  ['la', ['lat'], 'latin'],
]

const BY_WORD = new Map(
  LANGUAGES.flatMap(([two, three, name]) => [...three, name].map((word) => [word, two] as const)),
)
const BY_CODE = new Map(LANGUAGES.map(([two, [three = two]]) => [two, three]))
const OF_BIBTEX: ReadonlyMap<string, string> = new Map([
  ['british', 'en-GB'],
  ['ukenglish', 'en-GB'],
  ['american', 'en-US'],
  ['usenglish', 'en-US'],
  ['ngerman', 'de'],
  ['austrian', 'de-AT'],
  ['brazil', 'pt-BR'],
])

/**
 * The language tag (BCP 47) of a language as files name it: "English", "eng", "en-GB"; the text itself if
 * unknown.
 */
export function readLanguage(text: string): string {
  const word = text.toLowerCase()
  return BY_WORD.get(word) ?? OF_BIBTEX.get(word) ?? text
}

/** The three-letter code that PubMed uses for a language tag, or the tag itself. */
export function threeLetterCode(tag: string): string {
  return BY_CODE.get(tag) ?? tag
}
