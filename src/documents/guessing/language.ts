import type { Guess } from './guess'

/**
 * The commonest words of each language that are not as common in its neighbours; enough to tell a page of text
 * from another language, not a single sentence.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in that with for was is were this by from are which as on it be or have an at their we not',
  de: 'der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus bei wurde',
  fr: 'le la les des et du une est dans que pour qui sur par au avec ce sont aux ne pas plus ont été cette ou leur',
  es: 'el la los las del que y en por con una para se es como más fue su al lo son entre sobre este ser también',
  pt: 'o os as da do dos das que em um uma para com não por mais se foi como ao são pela entre também ou ser sua',
  it: 'il di che la le per una del con non della sono dei nel alla come più gli si delle anche dal questo ma è',
  nl: 'de het een van en in is op te dat voor met die zijn niet aan er door bij ook als werd naar uit worden',
  cy: 'y yr a yn ac o i ar am mae eu wedi gan sydd nad fel hyn gyda bod neu oedd cael ond hefyd ei gwaith',
  sv: 'och att det som en på är av för med till den har inte om ett men var de vi kan från så eller hade',
  da: 'og at det er en til af som på med de for den ikke der har et om var kan vi fra men blev ved også',
  no: 'og å det er en til av som på med de for den ikke har et om var kan vi fra men ble ved også seg',
  fi: 'ja on ei että oli se hän mutta ovat kun niin myös tai joka sekä olla mukaan kuin ole sen voi',
  pl: 'i w na z do nie się że o jest to jak po za od dla przez są oraz przy było który tym ich ale',
  tr: 've bir bu da de ile için olarak olan daha çok en gibi sonra kadar ise ya her değil göre arasında',
}

const SCRIPTS: readonly { pattern: RegExp; language: string }[] = [
  { pattern: /[\u3040-\u30ff]/g, language: 'ja' },
  { pattern: /[\uac00-\ud7af]/g, language: 'ko' },
  { pattern: /\p{Script=Han}/gu, language: 'zh' },
  { pattern: /\p{Script=Arabic}/gu, language: 'ar' },
  { pattern: /\p{Script=Hebrew}/gu, language: 'he' },
  { pattern: /\p{Script=Greek}/gu, language: 'el' },
  { pattern: /\p{Script=Cyrillic}/gu, language: 'ru' },
  { pattern: /\p{Script=Thai}/gu, language: 'th' },
  { pattern: /\p{Script=Devanagari}/gu, language: 'hi' },
]

const LEAST_WORDS = 20
const LEAST_DISTINCT = 4
const READ_CHARACTERS = 40_000

const lists = Object.entries(WORDS).map(([language, words]) => ({ language, words: new Set(words.split(' ')) }))

/**
 * The language that most of a text is in: by its script, else by the share of its commonest words, weighed
 * against the runner-up. Undefined for too little text to tell.
 */
export function guessLanguage(text: string): Guess<string> | undefined {
  const sample = text.slice(0, READ_CHARACTERS)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 60) return undefined
  for (const { pattern, language } of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / letters
    // Japanese is Han characters for the most part, with some of its own between them.
    if (share > (language === 'ja' ? 0.12 : 0.4)) return { value: language, confidence: 0.9, page: null, how: 'its script' }
  }
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < LEAST_WORDS) return undefined
  const [first, second] = lists
    .map(({ language, words: common }) => ({
      language,
      share: words.filter((word) => common.has(word)).length / words.length,
      distinct: new Set(words.filter((word) => common.has(word))).size,
    }))
    .sort((one, other) => other.share - one.share)
  if (!first || first.share < 0.08 || first.distinct < LEAST_DISTINCT) return undefined
  const lead = 1 - (second?.share ?? 0) / first.share
  const confidence = Math.min(0.99, 0.5 + lead * 0.7 + (words.length > 200 ? 0.1 : 0))
  return { value: first.language, confidence: Number(confidence.toFixed(2)), page: null, how: 'its commonest words' }
}
