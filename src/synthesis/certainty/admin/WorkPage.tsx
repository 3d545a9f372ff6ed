import type { AdminViewServerProps } from 'payload'

import { editorialStates } from '@/publishing/editorial/states'
import { certaintyLevels } from '@collections/certaintyRatings/options'

import { bodyNames } from '../evidence/names'
import { ratableSummaries, ratingsInReview, summaryWork, type SummaryWork, type WaitingRating } from '../queries'
import { RateFrame } from './RateFrame'
import { StartButton } from './StartButton'

/** Choosing a summary, and what there is to rate of it. */
export function WorkPage(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const { admin, api } = view.payload.config.routes
  const page = `${admin}/certainty`
  const asked = view.searchParams?.summary
  return (
    <RateFrame view={view} steps={[{ label: 'Certainty of findings' }]}>
      {async () => {
        const work = typeof asked === 'string' ? await summaryWork(req, asked) : null
        return (
          <>
            <h1>Certainty of findings</h1>
            <p className="apr-lead">
              How sure readers can be of a finding is rated for each outcome, comparisons apart from changes without a
              comparison. The hub proposes what it can compute; a person decides each reason, and a second one confirms.
            </p>
            {typeof asked === 'string' && !work && <p role="alert">There is no summary “{asked}”. Choose one below.</p>}
            {work ? (
              <Bodies work={work} page={page} api={`${api}/certainty-ratings`} />
            ) : (
              <>
                <Waiting ratings={await ratingsInReview(req)} page={page} />
                <Summaries page={page} summaries={await ratableSummaries(req)} />
              </>
            )}
          </>
        )
      }}
    </RateFrame>
  )
}

/** What waits for a second person; one's own ratings wait for somebody else. */
function Waiting({ ratings, page }: { ratings: readonly WaitingRating[]; page: string }) {
  return (
    <>
      <h2>To confirm</h2>
      {ratings.length === 0 && <p>No rating waits for a second person.</p>}
      <ul className="apr-jobs">
        {ratings.map(({ id, label, level, isOwn }) => (
          <li key={id}>
            <div>
              <strong>{label}</strong>
              <span className="apr-meta">{levelWords(level)}{isOwn && ': rated by you, so somebody else confirms it'}</span>
            </div>
            <a className="apr-button" href={`${page}/${id}`}>{isOwn ? 'Open' : 'Read and confirm'}<span className="apr-hidden"> {label}</span></a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Summaries({ page, summaries }: { page: string; summaries: readonly { slug: string; title: string }[] }) {
  if (summaries.length === 0) return <p>There are no summaries yet. Write one with findings that name their results.</p>
  return (
    <>
      <h2>Choose a summary</h2>
      <ul className="apr-list">
        {summaries.map(({ slug, title }) => <li key={slug}><a href={`${page}?summary=${encodeURIComponent(slug)}`}>{title}</a></li>)}
      </ul>
    </>
  )
}

function Bodies({ work, page, api }: { work: SummaryWork; page: string; api: string }) {
  return (
    <>
      <h2>{work.title}</h2>
      {work.bodies.length === 0 && <p>No finding of this summary names published results with an outcome. Add them to its findings first.</p>}
      <ul className="apr-jobs">
        {work.bodies.map(({ kind, outcome, facts, rating }) => (
          <li key={`${outcome.id} ${kind}`}>
            <div>
              <strong>{outcome.label}: {bodyNames[kind]}</strong>
              <span className="apr-meta">{facts} {rating ? `${levelWords(rating.level)}, ${stateWords(rating.state)}.` : 'Not yet rated.'}</span>
            </div>
            {kind === 'reviews'
              ? <span className="apr-help">Not rated: reviews count the same studies again.</span>
              : rating
                ? <a className="apr-button" href={`${page}/${rating.id}`}>Open the rating<span className="apr-hidden"> of {outcome.label}, {bodyNames[kind]}</span></a>
                : <StartButton address={`${api}/start`} page={page} summary={work.id} outcome={outcome.id} body={kind} label={`${outcome.label}, ${bodyNames[kind]}`} />}
          </li>
        ))}
      </ul>
      <p className="apr-back"><a href={page}>Choose another summary</a></p>
    </>
  )
}

const levelWords = (level: string | null): string =>
  level === null ? 'Not complete' : `${certaintyLevels.find(({ value }) => value === level)?.label ?? level} certainty`
const stateWords = (state: string): string => editorialStates.find(({ value }) => value === state)?.label.toLowerCase() ?? state
