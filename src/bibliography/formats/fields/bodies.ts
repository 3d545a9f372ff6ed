/** Words that a body's name holds and a person's does not. Lower case; names are compared word by word. */
const BODY_WORDS = new Set(
  (
    'academy action administration advice advisory agency alliance and arts assembly assembl\u00e9e ' +
    'assist associates association associations authority authorities bank board branch britain ' +
    'britannica bureau cabinet campaign care cic center centers centre centres charity charities ' +
    'church city civil clinic club co coalition cochrane collaboration collaborative college colleges ' +
    'commission committee communities community company conference confederation congress consortium ' +
    'cooperative corp corporation council councils county court department departments direction ' +
    'directorate district division economics education england environment europe european evidence ' +
    'executive exchange faculty federation fellowship finance food for forum foundation fund funds ' +
    'general global gmbh government group groups health healthcare hospital hospitals house inc ' +
    'industry information initiative innovation institut institute institutes institution institutions ' +
    'international investigators ireland justice kingdom laboratory league library limited llc llp ' +
    'london ltd management medical medicine mental metropolitan minister ministry mission monitor ' +
    'movement museum nation national nations natural nature network networks nhs northern of office ' +
    'offices ombudsman order organisation organisations organization organizations panel parliament ' +
    'partners partnership partnerships plc police policy practitioners prescribing press primary ' +
    'professional program programme project public publishing regional registry research royal sa ' +
    'school schools science sciences scotland scottish secretariat section senate service services ' +
    'social societies society solutions sport staff state states statistics strategy study survey task ' +
    'team the together trial trialists trials trust trusts uk union unit united universit\u00e4t ' +
    'universit\u00e9 universidad university us usa voluntary volunteers wales welfare wellbeing welsh ' +
    'who working world youth zealand'
  ).split(' '),
)

const wordsOf = (name: string): string[] => name.split(/[\s,/&()]+/).filter(Boolean)

/** True if a word of the name says that it is a body. */
export function namesBody(name: string): boolean {
  return wordsOf(name).some((word) => BODY_WORDS.has(word.toLowerCase().replace(/[.’']s?$/, '')))
}

/**
 * True if a name with a comma is still a body's, as in "Department of Health, Social Services and Public
 * Safety": what stands before the comma is longer than a family name and says so.
 */
export function isBodyWithComma(name: string): boolean {
  const comma = name.indexOf(',')
  const before = name.slice(0, comma)
  if (!before.includes(' ')) return false
  const after = name.slice(comma + 1).split(',', 1)[0] ?? ''
  if (/\s(?:of|for|and)\s/i.test(before) || /^the\s/i.test(before)) return true
  return wordsOf(before).length >= 3
    ? namesBody(before)
    : wordsOf(before).length >= 2 && namesBody(before) && namesBody(after)
}

const PERSON_WORD = /^\p{Lu}[\p{L}'’.-]*$/u
const INITIAL = /^(?:\p{Lu}\.?-?){1,3}$/u

/** Words in small letters between a person's given and family names: "B. van Dyke". */
export const PARTICLES = new Set(
  (
    "van von der den de het 't ten ter te del della delle dei di da dal das dos do du des d' la le les l' lo los " +
    'el al bin ibn ' +
    'bint zu zum zur vom af av'
  ).split(' '),
)

/**
 * True if a name without a comma may be a person's: two to four capitalised words, none of them a body's.
 * Three or four need an initial among them, since "Green Space Trust" has the shape of "Jean Paul Sartre"; so does a
 * particle, since "Médecins du Monde" has one.
 */
export function mayBePerson(name: string): boolean {
  const all = name.split(' ')
  const words = all.filter((word, index) => index === 0 || index === all.length - 1 || !PARTICLES.has(word))
  if (words.length < 2 || words.length > 4 || namesBody(name)) return false
  if (!words.every((word) => PERSON_WORD.test(word))) return false
  const last = words.at(-1) ?? ''
  if (last.length > 1 && last === last.toUpperCase()) return false
  return (words.length === 2 && all.length === 2) || hasInitial(name)
}

/** True if one of the words before the last is an initial. */
export function hasInitial(name: string): boolean {
  return name
    .split(' ')
    .slice(0, -1)
    .some((word) => INITIAL.test(word))
}
