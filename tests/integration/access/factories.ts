import type { CollectionSlug, Payload } from 'payload'

import { smallInstrument } from '../../builders/appraisals'
import { organisationData, referenceData, studyData, term, vocabulary, publishedOf } from '../../builders/records'

export type Data = Record<string, unknown>

let counter = 0

const exampleStyle = (name: string): string =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>${name}</title>` +
  `<id>http://example.org/styles/${name}</id><updated>2026-01-01T00:00:00+00:00</updated></info>` +
  '<citation><layout><text variable="title"/></layout></citation>' +
  '<bibliography><layout><text variable="title"/></layout></bibliography></style>'

/** Complete data of a new record of each collection in the access table. */
export async function factories(payload: Payload): Promise<Partial<Record<CollectionSlug, () => Data>>> {
  const study = await publishedOf(payload, 'studies', studyData())
  const organisation = await publishedOf(payload, 'organisations', organisationData())
  const reference = await publishedOf(payload, 'references', referenceData())
  const summary = await publishedOf(payload, 'summaries', { slug: 'a-summary', title: 'A summary', isExample: true })
  const batch = await payload.create({ collection: 'import-batches', data: { title: 'Example import', kind: 'paste', state: 'preview' }, depth: 0, overrideAccess: true })
  const document = await payload.create({
    collection: 'documents',
    data: { licence: 'unknown' },
    file: { name: 'example.txt', data: Buffer.from('Example'), mimetype: 'text/plain', size: 7 },
    depth: 0,
    overrideAccess: true,
  })
  const outcomes = await vocabulary(payload, 'outcomes')
  const outcome = await term(payload, 'outcomes', 'loneliness')
  const named = (name: string) => `${name}-${(counter += 1)}`
  const rater = await payload.create({
    collection: 'users',
    data: { email: 'some-rater@example.org', password: 'a-long-password', name: 'Some rater', roles: ['rater'] },
    depth: 0,
    overrideAccess: true,
  })
  const jobData = () => ({ label: 'Example job', round: 'live', state: 'open', study: study.id, instrument: 'example@1', raters: [rater.id], slot: named('slot') })
  const job = await payload.create({ collection: 'appraisal-assignments', data: jobData() as never, depth: 0, overrideAccess: true })

  const ratedSummary = await publishedOf(payload, 'summaries', { slug: 'rated-summary', title: 'Example summary', isExample: true })
  const ratedOutcomes = await Promise.all(Array.from({ length: 70 }, (_, index) => term(payload, 'outcomes', `rated-${index}`)))
  // There is one rating of each body of evidence.
  const unratedBodies = ratedOutcomes.flatMap(({ id }) => ['controlled', 'uncontrolled'].map((body) => ({ summary: ratedSummary.id, outcome: id, body })))
  const unratedBody = () => unratedBodies.pop()
  const unmoved = {
    ...Object.fromEntries(['risk-of-bias', 'inconsistency', 'indirectness', 'imprecision', 'publication-bias'].map((reason) => [reason, { level: 'not-serious' }])),
    ...Object.fromEntries(['large-effect', 'dose-response', 'opposing-confounding'].map((reason) => [reason, { level: 'not-up' }])),
  }

  const gap = await publishedOf(payload, 'gaps', { slug: 'gap-talked-about', title: 'Example gap', kind: 'absolute', state: 'proposed', isExample: true })
  const said = () => ({ gap: gap.id, key: named('said'), writtenIn: 'en', at: new Date().toISOString() })

  const issue = await publishedOf(payload, 'newsletter-issues', { slug: 'an-issue', title: 'Example issue', isExample: true })

  const group = await publishedOf(payload, 'working-groups', { slug: 'a-group', name: 'Example group', state: 'active', isExample: true })
  const member = await payload.create({
    collection: 'registrations',
    data: { name: 'Example', email: 'some-member@example.org', sector: 'research', country: 'IE', locale: 'en', state: 'approved' },
    depth: 0,
    overrideAccess: true,
  })

  const roundData = () => ({
    slug: named('round'), title: 'Example round', step: 'planned', choices: 3, fewestVoters: 5, shortlist: 10, isExample: true,
    groups: [{ key: 'patients', name: 'Patients' }],
  })
  const round = await payload.create({ collection: 'priority-rounds', data: roundData() as never, depth: 0, overrideAccess: true })

  return {
    references: () => referenceData() as Data,
    studies: () => studyData() as Data,
    results: () => ({ study: study.id, outcome: outcome.id, direction: 'improved', comparison: 'between-groups', whyNoNumbers: 'narrative', detail: 'Example', isExample: true }),
    projects: () => ({ slug: named('project'), title: 'Example project', kind: 'project', status: 'current', isExample: true }),
    organisations: () => organisationData() as Data,
    people: () => ({ slug: named('person'), name: 'Example Person', isExample: true }),
    summaries: () => ({ slug: named('summary'), title: 'Example summary', answer: 'Example', isExample: true }),
    briefings: () => ({ slug: named('briefing'), title: 'Example briefing', isExample: true }),
    claims: () => ({ slug: named('claim'), statement: 'Example claim', state: 'not-checked', isExample: true }),
    'policy-events': () => ({ slug: named('event'), title: 'Example event', date: '2020', nation: 'uk', tracked: 'not-tracked' }),
    gaps: () => ({ slug: named('gap'), title: 'Example gap', kind: 'absolute', state: 'proposed', isExample: true }),
    'research-questions': () => ({ slug: named('question'), question: 'Example question?', type: 'research', status: 'proposed', isExample: true }),
    'lead-terms': () => ({ organisation: organisation.id, from: `${2000 + (counter += 1)}-01-01`, to: `${2000 + counter}-12-31`, state: 'handed-over' }),
    vocabularies: () => ({ key: named('vocabulary'), title: 'Example vocabulary', version: '1', hierarchical: false }),
    terms: () => {
      const slug = named('term')
      return { vocabulary: outcomes.id, slug, key: `outcomes/${slug}`, label: slug, status: 'active' }
    },
    users: () => ({ email: `${named('user')}@example.org`, password: 'a-long-password', name: 'Example', roles: ['reader'] }),
    'audit-events': () => ({ at: new Date().toISOString(), action: 'forged', collectionSlug: 'studies', actorLabel: 'forged' }),
    'import-batches': () => ({ title: 'Example import', kind: 'paste', state: 'preview' }),
    'import-records': () => ({ batch: batch.id, position: (counter += 1), verdict: 'new', decision: 'undecided', outcome: 'none' }),
    'duplicate-decisions': () => {
      const one = named('pair')
      return { label: 'Example pair', pairKey: one, oneKey: one, otherKey: `${one}-other`, state: 'open' }
    },
    'reference-merges': () => ({ label: 'Example merge', leading: reference.id, absorbed: [reference.id] }),
    'study-merges': () => ({ label: 'Example merge', keep: study.id, merged: study.id }),
    'lookup-answers': () => ({ key: named('crossref'), service: 'crossref', identifier: 'doi:10.5555/example', outcome: 'not-found', askedAt: new Date().toISOString() }),
    'document-pages': () => ({ document: document.id, page: (counter += 1), text: 'Example' }),
    'column-mappings': () => {
      const head = named('head')
      return { source: 'Example', headsKey: head, heads: [head], mapping: { columns: [{ header: head, variable: 'title' }] } }
    },
    'citation-styles': () => ({ xml: exampleStyle(named('style')) }),
    'appraisal-assignments': jobData,
    appraisals: () => ({
      assignment: job.id, study: study.id, rater: rater.id, instrument: 'example@1', state: 'draft', revealed: false,
      revision: 0, key: named('appraisal'),
    }),
    'certainty-ratings': () => ({ ...unratedBody(), answers: { start: { response: 'non-randomised' } }, judgements: unmoved, isExample: true }),
    'extraction-jobs': () => ({ label: 'Example job', state: 'open', study: study.id, extractors: [rater.id], slot: named('slot') }),
    extractions: () => ({ study: study.id, extractor: rater.id, rows: [], state: 'draft', revealed: false, revision: 0, key: named('extraction') }),
    'quality-ratings': () => ({ label: 'Example rating', study: study.id, instrument: 'example@1', method: 'agreed', isExample: true }),
    instruments: () => {
      const definition = smallInstrument()
      return { instrumentId: definition.id, version: definition.version, name: definition.name, state: 'current', definition }
    },
    'gap-endorsements': () => ({ ...said(), reason: 'Example reason' }),
    'gap-comments': () => ({ ...said(), body: 'Example comment', state: 'visible' }),
    'gap-events': () => ({ ...said(), kind: 'proposed', actorRole: 'hub' }),
    'priority-rounds': roundData,
    'priority-items': () => ({ round: round.id, gap: gap.id, wording: 'Example gap', fate: 'kept', key: named('item') }),
    'priority-invitations': () => ({
      round: round.id, group: 'patients', name: 'Example Person', expiresAt: '2099-01-01T00:00:00.000Z', state: 'open',
      tokenHash: named('hash'), personKey: named('person'),
    }),
    'priority-votes': () => ({ round: round.id, group: 'patients', voter: named('voter'), choices: [], castAt: '2026-01-01T00:00:00.000Z' }),
    'flag-answers': () => ({ text: { relationTo: 'summaries', value: summary.id }, flags: [], reason: 'Example' }),
    registrations: () => ({ name: 'Example', email: `${named('member')}@example.org`, sector: 'research', country: 'IE', state: 'confirmed' }),
    'evidence-requests': () => ({ question: 'Example?', name: 'Example', email: `${named('asker')}@example.org`, state: 'received' }),
    mails: () => ({ kind: 'confirm-request', state: 'queued' }),
    'working-groups': () => ({ slug: named('group'), name: 'Example group', state: 'active', isExample: true }),
    offers: () => ({ slug: named('offer'), title: 'Example offer', kind: 'data', state: 'open', isExample: true }),
    events: () => ({ slug: named('event'), title: 'Example event', kind: 'workshop', state: 'held', isExample: true }),
    'newsletter-issues': () => ({ slug: named('issue'), title: 'Example issue', isExample: true }),
    ambitions: () => ({ slug: named('ambition'), title: 'Example ambition', counted: 'entered', isExample: true }),
    'newsletter-sendings': () => ({ issue: issue.id, key: named('sending'), state: 'sending' }),
    'newsletter-readers': () => ({ email: `${named('reader')}@example.org`, locale: 'en' }),
    'group-memberships': () => ({ group: group.id, registration: member.id, key: named('membership'), state: 'asked' }),
    'search-changes': () => ({ collectionSlug: 'studies', documentId: 'forged', operation: 'upsert' }),
  }
}
