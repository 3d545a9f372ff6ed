import { GET as searchDoor } from '@/app/(machine)/api/search/route'

import { exported } from '../../channels/exported'
import { graphql } from '../../channels/graphql'
import { rest } from '../../channels/rest'

/** What is looked for and by whom: a hidden rating, and everything that leads near it. */
export type Hidden = {
  appraisal: string
  assignment: string
  /** The study, or the term of the intervention. */
  study: string
  rater: string
  instrument: string
  /** A word that stands in an answer of it. */
  marker: string
}

type Asker = { token: string | undefined }

/** One way to ask the hub for a rating; answers with everything that came back. */
export type Channel = (hidden: Hidden, asker: Asker) => Promise<unknown>

const get = (path: (hidden: Hidden) => string): Channel => (hidden, { token }) => rest('GET', path(hidden), { token: token ?? '' })
const post = (path: (hidden: Hidden) => string, body: (hidden: Hidden) => unknown): Channel => (hidden, { token }) =>
  rest('POST', path(hidden), { token: token ?? '', body: body(hidden) })
const query = (text: (hidden: Hidden) => string): Channel => (hidden, { token }) => graphql(text(hidden), { token: token ?? '' })

/** Asked by conditions: none of these may find, count or sort what is hidden. */
const conditions: Record<string, (hidden: Hidden) => string> = {
  'no condition': () => '',
  'the words of an answer': ({ marker }) => `where[answers][like]=${marker}`,
  'a path within the answers': ({ marker }) => `where[answers.1.1.quote][like]=${marker}`,
  'the words of a judgement': ({ marker }) => `where[judgements][like]=${marker}`,
  'the overall judgement': () => 'where[overall][equals]=doubtful',
  'its rater': ({ rater }) => `where[rater][equals]=${rater}`,
  'the address of its rater': () => 'where[rater.email][contains]=example.org',
  'its job': ({ assignment }) => `where[assignment][equals]=${assignment}`,
  'the label of its job': () => 'where[assignment.label][contains]=Example',
  'its study': ({ study }) => `where[study][equals]=${study}`,
  'not being revealed': () => 'where[revealed][equals]=false',
  'any of two': ({ rater }) => `where[or][0][revealed][equals]=false&where[or][1][rater][equals]=${rater}`,
  'the declared interest': () => 'where[conflictOfInterest.declared][equals]=none',
  'the number of saves': () => 'where[revision][greater_than]=0',
}

export const listings: Record<string, Channel> = {
  ...Object.fromEntries(
    Object.entries(conditions).flatMap(([name, condition]) => [
      [`REST list, by ${name}`, get((hidden) => `appraisals?limit=0&depth=4&${condition(hidden)}`)],
      [`REST count, by ${name}`, get((hidden) => `appraisals/count?${condition(hidden)}`)],
    ]),
  ),
  'REST list, sorted by its answers': get(() => 'appraisals?limit=0&sort=-answers'),
  'REST list, sorted by the name of its rater': get(() => 'appraisals?limit=0&sort=rater.name'),
  'REST list, fields chosen': get(() => 'appraisals?limit=0&select[answers]=true&select[judgements]=true'),
  'REST list, as drafts': get(() => 'appraisals?limit=0&draft=true'),
  'REST list, with the trash': get(() => 'appraisals?limit=0&trash=true'),
  'REST versions': get(() => 'appraisals/versions?limit=0'),
  'GraphQL list': query(() => '{ Appraisals(limit: 0) { totalDocs docs { id answers judgements overall } } }'),
  'GraphQL list, by an answer': query(({ marker }) => `{ Appraisals(where: { answers: { like: "${marker}" } }) { totalDocs docs { id } } }`),
  'GraphQL count': query(() => '{ countAppraisals { totalDocs } }'),
}

/** Asked by its id: what is hidden answers like what does not exist. */
export const byId: Record<string, Channel> = {
  'REST by id': get(({ appraisal }) => `appraisals/${appraisal}`),
  'REST by id, deep': get(({ appraisal }) => `appraisals/${appraisal}?depth=4&draft=true`),
  'REST what one may do with it': post(({ appraisal }) => `appraisals/access/${appraisal}`, () => ({})),
  'REST change': (hidden, { token }) => rest('PATCH', `appraisals/${hidden.appraisal}`, { token: token ?? '', body: { overall: 'sound' } }),
  'REST delete': (hidden, { token }) => rest('DELETE', `appraisals/${hidden.appraisal}`, { token: token ?? '' }),
  'REST version by id': get(({ appraisal }) => `appraisals/versions/${appraisal}`),
  'REST duplicate': post(({ appraisal }) => `appraisals/${appraisal}/duplicate`, () => ({})),
  'GraphQL by id': query(({ appraisal }) => `{ Appraisal(id: "${appraisal}") { id answers } }`),
  'GraphQL what one may do with it': query(({ appraisal }) => `{ docAccessAppraisal(id: "${appraisal}") { read { permission } update { permission } } }`),
}

/** Everything else that stands near a rating and might say something of it. */
export const nearby: Record<string, Channel> = {
  'REST change of many': (hidden, { token }) =>
    rest('PATCH', `appraisals?where[answers][like]=${hidden.marker}`, { token: token ?? '', body: { overall: 'sound' } }),
  'REST delete of many': (hidden, { token }) => rest('DELETE', `appraisals?where[answers][like]=${hidden.marker}`, { token: token ?? '' }),
  'REST another of the same rater': post(
    () => 'appraisals',
    ({ assignment, rater, study, instrument }) => ({
      assignment, rater, study, instrument, key: `${assignment}:${rater}`, state: 'draft', revealed: false, revision: 0,
    }),
  ),
  'its job': get(({ assignment }) => `appraisal-assignments/${assignment}?depth=4`),
  'the jobs': get(() => 'appraisal-assignments?limit=0&depth=4'),
  'its intervention': get(({ study }) => `terms/${study}?depth=4`),
  'its study': get(({ study }) => `studies/${study}?depth=4&draft=true`),
  'the quality ratings': get(() => 'quality-ratings?limit=0&depth=4&draft=true'),
  'the quality ratings, by the answers behind them': get(({ marker }) => `quality-ratings?where[appraisals.answers][like]=${marker}`),
  'the quality ratings, by the number of those': get(({ appraisal }) => `quality-ratings?where[appraisals][contains]=${appraisal}`),
  'the versions of quality ratings': get(() => 'quality-ratings/versions?limit=0&depth=4'),
  'the audit record': get(() => 'audit-events?limit=0&depth=4'),
  'the audit record, by the rating': get(({ appraisal }) => `audit-events?where[documentId][equals]=${appraisal}`),
  'the users': get(() => 'users?limit=0&depth=4'),
  'locked documents': get(() => 'payload-locked-documents?limit=0&depth=4'),
  'background jobs': get(() => 'payload-jobs?limit=0'),
  'the outbox': get(() => 'mails?limit=0&depth=4'),
  'preferences': get(() => 'payload-preferences?limit=0'),
  'what the search index follows': get(() => 'search-changes?limit=0'),
  'the work list': get(() => 'appraisal-assignments/work'),
  'side by side': get(({ assignment }) => `appraisals/reconcile/${assignment}`),
  'agreement': get(({ instrument }) => `appraisals/agreement?instrument=${encodeURIComponent(instrument)}`),
  'agreement of the rater': get(({ rater }) => `appraisals/agreement?rater=${rater}`),
  'a settlement': post(
    ({ assignment }) => `appraisals/reconcile/${assignment}`,
    () => ({ answers: {}, judgements: {}, reasons: {}, method: 'third-person' }),
  ),
  'a second job of the same': post(
    () => 'appraisal-assignments/assign',
    ({ study, instrument, rater }) => ({ studies: [study], instrument, raters: [rater, rater], round: 'live' }),
  ),
  'a second job of the same intervention': post(
    () => 'appraisal-assignments/assign',
    ({ study, instrument, rater }) => ({ intervention: study, instrument, raters: [rater, rater], round: 'live' }),
  ),
  'deleting its intervention': (hidden, { token }) => rest('DELETE', `terms/${hidden.study}`, { token: token ?? '' }),
  'deleting its study': (hidden, { token }) => rest('DELETE', `studies/${hidden.study}`, { token: token ?? '' }),
  'deleting its rater': (hidden, { token }) => rest('DELETE', `users/${hidden.rater}`, { token: token ?? '' }),
  // The rest of its answer repeats the question.
  'the search': async ({ marker }) => {
    const answer = await searchDoor(new Request(`http://localhost:3000/api/search?q=${marker}`))
    const { hits, total, didYouMean } = (await answer.json()) as Record<string, unknown>
    return { hits, totalDocs: total, didYouMean }
  },
  'the export': async (_hidden, { token }) => (await exported('references.json?drafts=true', { token })).text(),
  'the GraphQL quality ratings': query(({ marker }) => `{ QualityRatings(where: { appraisals__answers: { like: "${marker}" } }) { totalDocs } }`),
  'the GraphQL jobs': query(() => '{ AppraisalAssignments(limit: 0) { docs { id label study { id quality } } } }'),
}
