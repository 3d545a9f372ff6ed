import { defaultRules, duplicateRulesSchema, type DuplicateRules } from '../duplicates'

type Thresholds = { same?: number | null; ask?: number | null } | null | undefined

/** The team's rules: the hub's weights with the team's thresholds. Thresholds that contradict each other are not used. */
export function rulesWith(thresholds: Thresholds): DuplicateRules {
  const own = {
    same: thresholds?.same ?? defaultRules.thresholds.same,
    ask: thresholds?.ask ?? defaultRules.thresholds.ask,
  }
  const rules = duplicateRulesSchema.safeParse({ ...defaultRules, thresholds: own })
  return rules.success ? rules.data : defaultRules
}
