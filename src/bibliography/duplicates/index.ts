export { judge, type Limit, type Outcome, type Verdict } from './decide'
export { fingerprint, type Fingerprint } from './fingerprint'
export {
  duplicateSteps,
  findDuplicates,
  type DuplicateOptions,
  type DuplicatePair,
  type DuplicateProgress,
  type DuplicateReport,
  type FingerprintedRecord,
} from './find'
export { pairKeys, pairsToldApart } from './recordKey'
export { defaultRules, duplicateRulesSchema, type DuplicateRules } from './rules'
export {
  planMerge,
  undoMerge,
  type MergedField,
  type MergeOptions,
  type MergePlan,
  type MergeSource,
} from './merge'
export type { Relation, RelationKind } from './relations'
export { relationInWords, verdictInWords } from './words'
