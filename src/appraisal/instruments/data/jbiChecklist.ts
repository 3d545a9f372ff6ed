import type { Instrument, InstrumentSource, Unit } from '../types'
import { no, notApplicable, unclear, yes } from './responses'

export type JbiChecklist = {
  id: string
  version: string
  /** What it appraises, such as "cohort studies". */
  of: string
  unit?: Unit
  designs: readonly string[]
  verification: Instrument['verification']
  sources: readonly InstrumentSource[]
  /** Short labels in the order of the checklist: the first is question 1. */
  labels: readonly string[]
}

const appraisalTools = 'https://jbi.global/critical-appraisal-tools'

/**
 * A checklist of JBI. All have one shape: questions answered yes, no, unclear or not applicable, and a
 * decision of the rater to include the study, to exclude it or to ask for more. JBI sets no score and no
 * cut-off.
 *
 * Source of the responses and of the decision: wiki.joannabriggs.org, page 9273539.
 */
export function jbiChecklist(checklist: JbiChecklist): Instrument {
  const { id, version, of, unit = 'study', designs, verification, sources, labels } = checklist
  return {
    id: `jbi-${id}`,
    version,
    name: `JBI critical appraisal checklist for ${of}`,
    shortName: `JBI ${of}`,
    unit,
    designs,
    state: 'current',
    verification,
    sources: [
      ...sources,
      { title: 'JBI, critical appraisal tools', url: appraisalTools, seen: false },
    ],
    guidanceUrl: appraisalTools,
    licence: 'Copyright JBI, which grants use for research purposes only. The hub shows question numbers '
      + 'and short labels of its own; read the questions at JBI.',
    responseSets: { answers: [yes, no, unclear, notApplicable] },
    levels: {
      overall: [
        {
          id: 'include', label: 'Include', mark: '✓',
          gloss: 'Good enough for the purpose by what the team laid down before it began.',
        },
        {
          id: 'seek-information', label: 'Seek further information', mark: '?',
          gloss: 'Too little is reported to decide; the authors should be asked.',
        },
        {
          id: 'exclude', label: 'Exclude', mark: '×',
          gloss: 'Not good enough for the purpose by what the team laid down before it began.',
        },
      ],
    },
    domains: [{
      id: 'checklist',
      label: 'Checklist',
      gloss: 'How the study was done and reported. The tool sets no cut-off: the team lays down beforehand '
        + 'what leads to which decision, and says so.',
      items: labels.map((label, index) => ({ id: String(index + 1), label, responses: 'answers' })),
    }],
    overall: { kind: 'level' },
    overrideAllowed: true,
    needsJustification: 'overrides',
  }
}

/** The note of a checklist whose questions were all compared, and what else a rater should know. */
export const comparedInFull = (extra = ''): Instrument['verification'] => ({
  state: 'verified',
  note: `All questions and their order were compared with a reprint.${extra === '' ? '' : ` ${extra}`}`,
})
