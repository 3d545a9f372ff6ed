export type ReferralStep = { readonly actor: string; readonly action: string }

/** The same place in two models: a step of both, or of one of them alone. */
export type AlignedStep = { readonly current: ReferralStep | null; readonly ideal: ReferralStep | null }

const key = ({ actor, action }: ReferralStep): string => `${actor}\u0000${action}`.toLowerCase().replace(/\s+/g, ' ').trim()

/**
 * Puts two models of referral side by side: steps that both have share a row, in an order that keeps that of each
 * (longest common subsequence). What only one has stands alone in its row.
 */
export function alignModels(current: readonly ReferralStep[], ideal: readonly ReferralStep[]): readonly AlignedStep[] {
  const most: number[][] = Array.from({ length: current.length + 1 }, () => Array<number>(ideal.length + 1).fill(0))
  const shared = (a: number, b: number): number => most[a]?.[b] ?? 0
  const isSame = (a: number, b: number): boolean => {
    const [one, other] = [current[a], ideal[b]]
    return one !== undefined && other !== undefined && key(one) === key(other)
  }
  for (let a = current.length - 1; a >= 0; a -= 1) {
    for (let b = ideal.length - 1; b >= 0; b -= 1) {
      const row = most[a]
      if (row) row[b] = isSame(a, b) ? shared(a + 1, b + 1) + 1 : Math.max(shared(a + 1, b), shared(a, b + 1))
    }
  }
  const rows: AlignedStep[] = []
  let [a, b] = [0, 0]
  while (a < current.length || b < ideal.length) {
    if (isSame(a, b)) rows.push({ current: current[a++] ?? null, ideal: ideal[b++] ?? null })
    else if (b >= ideal.length || (a < current.length && shared(a + 1, b) >= shared(a, b + 1))) rows.push({ current: current[a++] ?? null, ideal: null })
    else rows.push({ current: null, ideal: ideal[b++] ?? null })
  }
  return rows
}
