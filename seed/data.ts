import exampleGaps from './agenda/example/gaps.json'
import exampleProjects from './agenda/example/projects.json'
import exampleQuestions from './agenda/example/research-questions.json'
import exampleRounds from './agenda/example/rounds.json'
import gaps from './agenda/gaps.json'
import researchQuestions from './agenda/research-questions.json'
import claims from './evidence/claims.json'
import qualityRatings from './evidence/quality-ratings.json'
import references from './evidence/references.json'
import results from './evidence/results.json'
import studies from './evidence/studies.json'
import hub from './hub.json'
import ambitions from './partnership/ambitions.json'
import events from './partnership/events.json'
import leadTerms from './partnership/lead-terms.json'
import organisations from './partnership/organisations.json'
import people from './partnership/people.json'
import exampleGroups from './partnership/example/working-groups.json'
import policyEvents from './partnership/policy-events.json'
import projects from './partnership/projects.json'
import { briefings } from './texts/briefings'
import { summaries } from './texts/summaries'
import activities from './vocabularies/activities.json'
import countries from './vocabularies/countries.json'
import designFaults from './vocabularies/design-faults.json'
import designs from './vocabularies/designs.json'
import measures from './vocabularies/measures.json'
import outcomes from './vocabularies/outcomes.json'
import populations from './vocabularies/populations.json'
import referralRoutes from './vocabularies/referral-routes.json'
import settings from './vocabularies/settings.json'
import type { RecordCollection } from './schema'

/** One file as it was read, before anything is known about its shape. */
export type SeedFile = { path: string; content: unknown }

export type SeedSource = {
  hub: SeedFile
  vocabularies: readonly SeedFile[]
  records: Readonly<Record<RecordCollection, SeedFile>>
  /** Priority rounds to be held. */
  rounds?: SeedFile
}

const vocabulary = (name: string, content: unknown): SeedFile => ({
  path: `vocabularies/${name}.json`,
  content,
})

/** Every file of the seed. The imports are static so that a bundle carries the data with it. */
export const seedSource: SeedSource = {
  hub: { path: 'hub.json', content: hub },
  vocabularies: [
    vocabulary('outcomes', outcomes),
    vocabulary('populations', populations),
    vocabulary('designs', designs),
    vocabulary('activities', activities),
    vocabulary('settings', settings),
    vocabulary('referral-routes', referralRoutes),
    vocabulary('measures', measures),
    vocabulary('design-faults', designFaults),
    vocabulary('countries', countries),
  ],
  records: {
    organisations: { path: 'partnership/organisations.json', content: organisations },
    people: { path: 'partnership/people.json', content: people },
    references: { path: 'evidence/references.json', content: references },
    studies: { path: 'evidence/studies.json', content: studies },
    results: { path: 'evidence/results.json', content: results },
    'quality-ratings': { path: 'evidence/quality-ratings.json', content: qualityRatings },
    claims: { path: 'evidence/claims.json', content: claims },
    'policy-events': { path: 'partnership/policy-events.json', content: policyEvents },
    'lead-terms': { path: 'partnership/lead-terms.json', content: leadTerms },
    projects: { path: 'partnership/projects.json', content: projects },
    ambitions: { path: 'partnership/ambitions.json', content: ambitions },
    events: { path: 'partnership/events.json', content: events },
    gaps: { path: 'agenda/gaps.json', content: gaps },
    'research-questions': { path: 'agenda/research-questions.json', content: researchQuestions },
    // The documents of the seed name no working group: there is only the invented one of the demo.
    'working-groups': { path: 'partnership/working-groups.json', content: [] },
    summaries: { path: 'texts/summaries', content: summaries },
    briefings: { path: 'texts/briefings', content: briefings },
  },
}

const withExamples = (file: SeedFile, name: string, examples: readonly unknown[]): SeedFile => ({
  path: `${file.path} or its example/${name}.json`,
  content: [...(file.content as readonly unknown[]), ...examples],
})

/** The seed with the invented round of the demo, its gaps, what came of it, and an invented working group. */
export const exampleSource: SeedSource = {
  ...seedSource,
  records: {
    ...seedSource.records,
    gaps: withExamples(seedSource.records.gaps, 'gaps', exampleGaps),
    projects: withExamples(seedSource.records.projects, 'projects', exampleProjects),
    'research-questions': withExamples(seedSource.records['research-questions'], 'research-questions', exampleQuestions),
    'working-groups': withExamples(seedSource.records['working-groups'], 'working-groups', exampleGroups),
  },
  rounds: { path: 'agenda/example/rounds.json', content: exampleRounds },
}
