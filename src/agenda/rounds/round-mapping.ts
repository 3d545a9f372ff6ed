import { localText } from '@/publishing/localised'
import { groupOf, idOf, numberOf, rowsOf, textOf, type Stored } from '@/publishing/stored'

import type { AgreedPlace } from './agreed'
import { interimRanking } from './ranking'
import type { CheckedEvidence, LeftOut, Outcome, ResultCell, RoundListItem, RoundResults, RoundView } from './round-view'
import { publicSteps, type RoundStep } from './steps'
import type { Tally } from './tally'
import { wordsOf } from './words'

type Records = ReadonlyMap<string, Stored>

type RoundParts = {
  readonly round: Stored
  readonly items: readonly Stored[]
  readonly gaps: Records
  /** What came of the agreed gaps, by gap. */
  readonly outcomes: ReadonlyMap<string, Outcome>
}

const stepOf = (round: Stored): RoundStep => (textOf(round, 'step') ?? 'planned') as RoundStep

const gapPath = (gaps: Records, id: string | null): string | null => {
  const slug = id && gaps.get(id) ? textOf(gaps.get(id) as Stored, 'slug') : null
  return slug ? `/gaps/${slug}` : null
}

export const roundListItem = (round: Stored, locale: string): RoundListItem => ({
  path: `/priorities/${textOf(round, 'slug') ?? ''}`,
  title: wordsOf(round.title, locale),
  step: stepOf(round),
  closesAt: textOf(round, 'closesAt'),
  isExample: round.isExample === true,
})

/** The page of a round from its stored parts. */
export function roundView({ round, items, gaps, outcomes }: RoundParts, locale: string): RoundView {
  const line = (item: Stored) => ({ wording: wordsOf(item.wording, locale), path: gapPath(gaps, idOf(item, 'gap')) })
  const byId = new Map(items.map((item) => [String(item.id), item]))
  const kept = items.filter((item) => item.fate === 'kept')
  return {
    slug: textOf(round, 'slug') ?? '',
    title: wordsOf(round.title, locale),
    scope: localText(round.scope, locale),
    howToTakePart: localText(round.howToTakePart, locale),
    isExample: round.isExample === true,
    step: stepOf(round),
    closesAt: textOf(round, 'closesAt'),
    steps: stepsOf(round),
    groups: rowsOf(round, 'groups').map((group) => ({
      key: textOf(group, 'key') ?? '', name: wordsOf(group.name, locale, textOf(group, 'key') ?? ''), description: localText(group.description, locale),
    })),
    choices: numberOf(round, 'choices') ?? 0,
    fewestVoters: numberOf(round, 'fewestVoters') ?? 0,
    shortlist: numberOf(round, 'shortlist') ?? 0,
    kept: kept.map((item) => ({ ...line(item), evidence: evidenceOf(item) })),
    leftOut: items.filter((item) => item.fate !== 'kept').map((item): LeftOut => {
      const into = byId.get(idOf(item, 'mergedInto') ?? '')
      return {
        ...line(item), fate: textOf(item, 'fate') ?? '', into: into ? wordsOf(into.wording, locale) : null,
        reason: textOf(rowsOf(item, 'decisions').at(-1) ?? {}, 'reason'), evidence: evidenceOf(item),
      }
    }),
    results: resultsOf(round, byId, gaps, locale),
    agreed: agreedOf(round, gaps, outcomes, locale),
  }
}

function stepsOf(round: Stored): RoundView['steps'] {
  const taken = rowsOf(round, 'history')
  const now = stepOf(round)
  const reached = publicSteps.findIndex((step) => step === now)
  const steps: RoundView['steps'] = publicSteps.map((step, index) => {
    const last = taken.findLast((row) => row.step === step)
    const isDone = now === 'cancelled' ? Boolean(last) : index < reached
    return {
      step, at: last ? textOf(last, 'at') : null, reason: last ? textOf(last, 'reason') : null,
      state: index === reached ? 'now' : isDone ? 'done' : 'ahead',
    }
  })
  if (now !== 'cancelled') return steps
  const last = taken.findLast((row) => row.step === 'cancelled')
  const stopped = { step: now, at: last ? textOf(last, 'at') : null, reason: last ? textOf(last, 'reason') : null, state: 'now' as const }
  return [...steps.filter(({ state }) => state === 'done'), stopped]
}

function evidenceOf(item: Stored): CheckedEvidence | null {
  const evidence = groupOf(item, 'evidence')
  const verdict = textOf(evidence, 'verdict')
  if (!verdict) return null
  return {
    verdict, reason: textOf(evidence, 'reason'), studies: numberOf(evidence, 'studies'), reviews: numberOf(evidence, 'reviews'),
    search: textOf(evidence, 'search'),
  }
}

/** Nothing before the vote is closed, whatever the record says. */
function resultsOf(round: Stored, items: Records, gaps: Records, locale: string): RoundResults | null {
  const tally = round.tally as Tally | null | undefined
  if (!tally || !['ranking', 'workshop', 'agreed'].includes(stepOf(round))) return null
  const { groups, order } = interimRanking(tally, {
    fewestVoters: numberOf(round, 'fewestVoters') ?? 1, shortlist: numberOf(round, 'shortlist') ?? 10,
  })
  const names = new Map(rowsOf(round, 'groups').map((group) => [textOf(group, 'key') ?? '', localText(group.name, locale)]))
  return {
    choices: tally.choices,
    groups: groups.map(({ key, voters, isCounted }) => ({ key, voters, isCounted, name: names.get(key) ?? { text: key, lang: 'en' } })),
    rows: order.map(({ item, sum, place, isTied, isShortlisted }) => {
      const stored = items.get(item)
      return {
        item, sum, place, isTied, isShortlisted,
        wording: stored ? wordsOf(stored.wording, locale) : { text: item, lang: 'en' },
        path: stored ? gapPath(gaps, idOf(stored, 'gap')) : null,
        cells: groups.map(({ ranks }): ResultCell | null => {
          const own = ranks.find((rank) => rank.item === item)
          return own ? { place: own.place, isTied: own.isTied, rank: own.rank, points: own.points, mean: own.mean, chosenBy: own.chosenBy } : null
        }),
        counts: tally.groups.map(({ places }) => places[item] ?? []),
      }
    }),
  }
}

/** The agreed list as it was frozen; empty before there is one. */
export const agreedPlaces = (round: Stored): readonly AgreedPlace[] =>
  (stepOf(round) === 'agreed' && Array.isArray(round.agreed) ? (round.agreed as AgreedPlace[]) : [])

function agreedOf(round: Stored, gaps: Records, outcomes: RoundParts['outcomes'], locale: string): RoundView['agreed'] {
  const places = agreedPlaces(round)
  if (places.length === 0) return null
  return places.map(({ place, gap, wording, reason }) => ({
    place, reason, wording: wordsOf(wording, locale), path: gapPath(gaps, gap), outcome: outcomes.get(gap) ?? { questions: [], summaries: [] },
  }))
}
