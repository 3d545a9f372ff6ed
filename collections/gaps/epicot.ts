import type { GroupField } from 'payload'

/**
 * The parts of a research recommendation: evidence, population, intervention, comparison, outcome, time stamp (EPICOT).
 * Source: Brown et al., BMJ 2006;333:804, doi:10.1136/bmj.38987.492014.94
 */
export function epicotGroup(): GroupField {
  return {
    name: 'epicot',
    type: 'group',
    label: 'What research is needed (EPICOT)',
    fields: [
      { name: 'evidence', type: 'textarea', localized: true, label: 'Evidence', admin: { description: 'What is known now.' } },
      {
        type: 'row',
        fields: [
          { name: 'population', type: 'text', localized: true, label: 'Population', admin: { description: 'Whom to study.' } },
          { name: 'intervention', type: 'text', localized: true, label: 'Intervention', admin: { description: 'What to try.' } },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'comparison', type: 'text', localized: true, label: 'Comparison', admin: { description: 'Against what.' } },
          { name: 'outcome', type: 'text', localized: true, label: 'Outcome', admin: { description: 'What to measure.' } },
        ],
      },
      { name: 'timeStamp', type: 'text', label: 'As at', admin: { description: 'When this was last checked against the evidence.' } },
    ],
  }
}
