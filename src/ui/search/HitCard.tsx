import { edtfInWords } from '@/bibliography/dates'
import type { DirectionMark, SearchHit, SearchPage, Segment } from '@/search/types'

import { DesignBadge, Disagreement, ExampleFlag, QualityBadge, StatusBadge, Unconfirmed } from '../evidence/badges'
import { Direction } from '../evidence/Direction'
import { directions } from '../evidence/glyphs'
import { sampleText } from '../evidence/sample'
import { optionText } from '../messages'
import { useSite } from '../site'

export type Labels = SearchPage['labels']

const mostOutcomes = 4

/** Text with the words that matched. */
const Marked = ({ segments }: { segments: readonly Segment[] }) => (
  <>{segments.map(({ text, match }, index) => (match ? <mark key={index}>{text}</mark> : text))}</>
)

/** Outcomes by direction of benefit; controlled results stand apart from change within one group. */
const Findings = ({ marks, labels }: { marks: readonly DirectionMark[]; labels: Labels }) => {
  const { t } = useSite()
  const sides = [
    ['study.results.between', marks.filter(({ comparison }) => comparison === 'between-groups')],
    ['study.results.within', marks.filter(({ comparison }) => comparison === 'within-group')],
    [null, marks.filter(({ comparison }) => comparison !== 'between-groups' && comparison !== 'within-group')],
  ] as const
  return (
    <div className="findings">
      {sides.filter(([, own]) => own.length > 0).map(([side, own]) => (
        <p key={side ?? 'other'} className="badges">
          {side && <span className="hint">{t(side)}:</span>}
          {directions.map((direction) => (
            <FindingsOf key={direction} direction={direction} marks={own} labels={labels} />
          ))}
        </p>
      ))}
    </div>
  )
}

const FindingsOf = ({ direction, marks, labels }: { direction: string; marks: readonly DirectionMark[]; labels: Labels }) => {
  const { comma } = useSite()
  const own = marks.filter((mark) => mark.direction === direction)
  if (own.length === 0) return null
  const outcomes = [...new Set(own.flatMap(({ outcome }) => (outcome ? [labels.outcome?.[outcome] ?? outcome] : [])))]
  const more = outcomes.length - mostOutcomes
  return (
    <span>
      <Direction value={direction} />
      {outcomes.length > 0 && <> {outcomes.slice(0, mostOutcomes).join(comma)}</>}
      {more > 0 && ` +${more}`}
    </span>
  )
}

/** One hit of any kind: what it is, what it says, what it found, how far it can be trusted. `brief` leaves the passage out. */
export const HitCard = ({ hit, labels, brief = false }: { hit: SearchHit; labels: Labels; brief?: boolean }) => {
  const { href } = useSite()
  const { document, highlights } = hit
  const { card } = document
  const isStudy = document.kind === 'study' || document.kind === 'review'
  return (
    <article className="card">
      <CardLine hit={hit} labels={labels} />
      <h3 dir="auto"><a href={href(document.url)}><Marked segments={highlights.title} /></a></h3>
      {document.headline && <p className="headline" dir="auto">{document.headline}</p>}
      {!brief && highlights.snippet.length > 0 && <p className="snippet" dir="auto"><Marked segments={highlights.snippet} /></p>}
      {card.directions.length > 0 && <Findings marks={card.directions} labels={labels} />}
      <p className="badges">
        {isStudy && <DesignBadge slug={card.design} label={card.design && (labels.design?.[card.design] ?? null)} />}
        {isStudy && <QualityBadge value={card.quality} />}
        {card.status && card.status !== 'completed' && <StatusBadge value={card.status} />}
        {card.conflicts > 0 && <Disagreement count={card.conflicts} />}
        {card.unconfirmed > 0 && <Unconfirmed />}
        {card.isExample && <ExampleFlag />}
      </p>
    </article>
  )
}

/** What the detail of a card is called: with some kinds it says more of what the record is, with others how it stands. */
const detailWords = { reference: 'referenceKind', event: 'event.kind' } as const
const stateWords = { claim: 'claim.state', offer: 'offer.state', 'working-group': 'group.state' } as const

const CardLine = ({ hit: { document }, labels }: { hit: SearchHit; labels: Labels }) => {
  const { t, locale, comma } = useSite()
  const { card, kind } = document
  const ownWord = (words: Readonly<Record<string, string>>): string | null => {
    const prefix = words[kind]
    return prefix && card.kindDetail ? optionText(t, prefix, card.kindDetail) : null
  }
  const parts = [
    ownWord(detailWords) ?? optionText(t, 'kind', card.kindDetail === 'programme' ? 'programme' : kind),
    edtfInWords(card.date, locale) ?? (card.year === null ? null : String(card.year)),
    ownWord(stateWords),
    card.countries.map((country) => labels.country?.[country] ?? country).join(comma),
    card.sampleSize === null ? null : sampleText(t, card.sampleSizeKind, card.sampleSize),
    kind === 'reference' ? card.container : null,
    kind === 'study' || kind === 'review' ? null : card.authors,
  ].filter((part) => part !== null && part !== '')
  return <p className="eyebrow">{parts.map((part) => <span key={part}>{part}</span>)}</p>
}
