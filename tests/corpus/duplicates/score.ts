export type Score = {
  records: number
  duplicates: number
  sensitivity: number
  specificity: number
  /** Share of records that stand in the pile for a person. */
  asked: number
  falsePositives: string[]
  falseNegatives: string[]
}

/**
 * Scores clusters by records, as the labelled sets of the field are scored: a record that belongs to a group of
 * duplicates is found if it stands in a cluster (or in a question) with another of its document; a unique record
 * in any cluster is a false positive, and so is a duplicate in a cluster of strangers only.
 */
export function scoreClusters(
  truth: ReadonlyMap<string, number>,
  clusters: readonly (readonly string[])[],
  questions: readonly (readonly [string, string])[],
): Score {
  const sizes = new Map<number, number>()
  for (const document of truth.values()) sizes.set(document, (sizes.get(document) ?? 0) + 1)
  const found = new Set<string>()
  const wrong = new Set<string>()
  for (const cluster of clusters) {
    const documents = cluster.map((id) => truth.get(id))
    const main = mostCommon(documents)
    for (const [index, id] of cluster.entries()) {
      if (documents.filter((document) => document === documents[index]).length > 1) found.add(id)
      if (documents[index] !== main) wrong.add(id)
    }
    if (cluster.length > 1 && new Set(documents).size === cluster.length)
      cluster.forEach((id) => wrong.add(id))
  }
  for (const [one, other] of questions)
    if (truth.get(one) === truth.get(other)) {
      found.add(one)
      found.add(other)
    }
  const duplicates = [...truth.keys()].filter((id) => (sizes.get(truth.get(id) ?? -1) ?? 0) > 1)
  const unique = truth.size - duplicates.length
  const falseNegatives = duplicates.filter((id) => !found.has(id))
  return {
    records: truth.size,
    duplicates: duplicates.length,
    sensitivity: 1 - falseNegatives.length / Math.max(1, duplicates.length),
    specificity: 1 - wrong.size / Math.max(1, unique),
    asked: new Set(questions.flat()).size / truth.size,
    falsePositives: [...wrong],
    falseNegatives,
  }
}

function mostCommon(documents: readonly (number | undefined)[]): number | undefined {
  return [...documents].sort(
    (a, b) =>
      documents.filter((document) => document === b).length -
      documents.filter((document) => document === a).length,
  )[0]
}
