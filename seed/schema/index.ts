import type { z } from 'zod'

import { gap, researchQuestion } from './agenda'
import { ambition, event, workingGroup } from './collaborative'
import { leadTerm, organisation, person, policyEvent } from './partnership'
import type { SeededCollection } from './parts'
import { project } from './projects'
import { claim, reference } from './references'
import { qualityRating, result, study } from './studies'
import { briefing, summary } from './texts'

export { hubFile, vocabularyFile, type HubFile, type VocabularyFile } from './vocabularies'
export { priorityRound, type PriorityRoundFile } from './agenda'
export type { SeededCollection } from './parts'

/**
 * The collections whose records stand in a file of their own; terms stand in the file of their vocabulary, a round is not
 * written but held, and of accounts there are those of the demo.
 */
export type RecordCollection = Exclude<SeededCollection, 'vocabularies' | 'terms' | 'priority-rounds' | 'users'>

/** What one record of each collection may hold. */
export const recordSchemas = {
  organisations: organisation,
  people: person,
  references: reference,
  studies: study,
  results: result,
  'quality-ratings': qualityRating,
  claims: claim,
  'policy-events': policyEvent,
  'lead-terms': leadTerm,
  projects: project,
  ambitions: ambition,
  events: event,
  gaps: gap,
  'research-questions': researchQuestion,
  'working-groups': workingGroup,
  summaries: summary,
  briefings: briefing,
} satisfies Record<RecordCollection, z.ZodType>

export const recordCollections = Object.keys(recordSchemas) as RecordCollection[]
