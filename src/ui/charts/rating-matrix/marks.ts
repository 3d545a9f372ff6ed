import type { Instrument, Level, ResponseOption } from '@/appraisal/instruments/types'

import type { Messages } from '../../messages'

export type Shape = 'circle' | 'hexagon' | 'triangle' | 'diamond' | 'square' | 'open' | 'none'

/** 0 best … 4 worst of a scale; `plain` where the tool gives no order; `open` where something is not known. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 'plain' | 'open'

/** One sign of a chart: shape, mark and word each say the same; colour only helps. */
export type Mark = {
  readonly key: string
  readonly mark: string
  readonly label: string
  readonly gloss: string | null
  readonly shape: Shape
  readonly tone: Tone
}

/** Shapes and tones of a scale with so many steps, best first. */
const scales: Readonly<Record<number, readonly (readonly [Shape, Tone])[]>> = {
  1: [['circle', 0]],
  2: [['circle', 0], ['square', 4]],
  3: [['circle', 0], ['triangle', 2], ['square', 4]],
  4: [['circle', 0], ['triangle', 2], ['diamond', 3], ['square', 4]],
  5: [['circle', 0], ['hexagon', 1], ['triangle', 2], ['diamond', 3], ['square', 4]],
}

const saysNothing = (level: Level): boolean => /^(ni|no-info|no-information|unclear)$/.test(level.id)

/** The signs of a list of levels, best first. A level that says that nothing is known stands outside the scale. */
function levelMarks(list: string, levels: readonly Level[]): readonly Mark[] {
  const ordered = levels.filter((level) => !saysNothing(level))
  const scale = scales[Math.min(ordered.length, 5)] ?? []
  return levels.map((level): Mark => {
    const step = scale[Math.min(ordered.indexOf(level), scale.length - 1)]
    const [shape, tone] = saysNothing(level) || !step ? (['open', 'open'] as const) : step
    return { key: `${list}.${level.id}`, mark: level.mark, label: level.label, gloss: level.gloss, shape, tone }
  })
}

/** Marks of the answers that most tools know; others are marked by their own short ids or first letters. */
const answerMarks: Readonly<Record<string, readonly [string, Shape, Tone]>> = {
  yes: ['+', 'circle', 0],
  y: ['+', 'circle', 0],
  reported: ['+', 'circle', 0],
  'partial-yes': ['±', 'hexagon', 1],
  no: ['−', 'square', 'plain'],
  n: ['−', 'square', 'plain'],
  'not-reported': ['−', 'square', 'plain'],
  'cannot-tell': ['?', 'open', 'open'],
  'cant-tell': ['?', 'open', 'open'],
  unclear: ['?', 'open', 'open'],
  ni: ['?', 'open', 'open'],
  'no-information': ['?', 'open', 'open'],
  'not-applicable': ['•', 'none', 'open'],
  na: ['•', 'none', 'open'],
  'no-meta-analysis': ['•', 'none', 'open'],
}

function answerMark({ id, label }: ResponseOption): Mark {
  const known = answerMarks[id.toLowerCase()]
  const [mark, shape, tone] = known ?? ([id.length <= 2 ? id : label.slice(0, 2), 'diamond', 'plain'] as const)
  return { key: `answer.${id}`, mark, label, gloss: null, shape, tone }
}

/** The signs with which one instrument's ratings are drawn. */
export type Marks = {
  /** The judgement of a domain or of the `overall`; undefined where it does not apply, null where it is missing. */
  readonly level: (place: string, id: string | null | undefined) => Mark
  readonly levels: (place: string) => readonly Mark[]
  readonly answer: (item: string, id: string | null | undefined) => Mark
}

/** Signs by place; what the instrument does not know is drawn as missing under its own name. */
export function marksOf(instrument: Instrument, t: Messages): Marks {
  const lists = new Map(Object.entries(instrument.levels).map(([name, levels]) => [name, levelMarks(name, levels)]))
  const listOf = (place: string): string | undefined =>
    place === 'overall' ? 'overall' : instrument.domains.find(({ id }) => id === place)?.levels
  const items = instrument.domains.flatMap((domain) => domain.items)
  // Where "no information" is a judgement of the tool, a missing one needs a word and a sign of its own.
  const isJudged = Object.values(instrument.levels).some((levels) => levels.some(saysNothing))
  const missing: Mark = {
    key: 'missing', gloss: null, shape: 'open', tone: 'open',
    ...(isJudged ? { mark: '…', label: t('chart.nothingRecorded') } : { mark: '?', label: t('chart.noInformation') }),
  }
  const notApplicable: Mark = { key: 'none', mark: '•', label: t('chart.notApplicable'), gloss: null, shape: 'none', tone: 'open' }
  const found = (marks: readonly Mark[], key: string, id: string | null | undefined): Mark => {
    if (id === undefined) return notApplicable
    if (id === null) return missing
    return marks.find((one) => one.key === key) ?? { ...missing, key: `unknown.${id}`, label: id }
  }
  const levels = (place: string): readonly Mark[] => lists.get(listOf(place) ?? '') ?? []
  return {
    levels,
    level: (place, id) => found(levels(place), `${listOf(place) ?? ''}.${id ?? ''}`, id),
    answer: (item, id) => {
      const options = instrument.responseSets[items.find((one) => one.id === item)?.responses ?? ''] ?? []
      return found(options.map(answerMark), `answer.${id ?? ''}`, id)
    },
  }
}
