import type { PairComparison } from '../verdicts'
import { scoreInWords } from './wording'

type ScoreTableProps = { comparison: PairComparison; thresholds: { same: number; ask: number } }

/** How the score came about: each field with its bits, the sum with the team's thresholds, and what no score overrides. */
export function ScoreTable({ comparison: { score, reasons, outcome }, thresholds }: ScoreTableProps) {
  // The first line of the reasons is the sum, which stands in the caption with the thresholds.
  const lines = reasons.slice(1)
  return (
    <>
      <h4>
        Score {scoreInWords(score)}: {outcomeWords[outcome]}
      </h4>
      <p className="imp-help">
        In bits of evidence. The same from {thresholds.same} on, a question from {thresholds.ask} on; below that they are
        different documents.
      </p>
      {lines.length > 0 && (
        <ul className="imp-list">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  )
}

const outcomeWords = { same: 'the same document', ask: 'a person has to decide', different: 'different documents' } as const
