import type { Field } from 'payload'

/** Marks a fictional record, so that no reader can take an example for evidence. */
export function exampleField(): Field {
  return {
    name: 'isExample',
    type: 'checkbox',
    label: 'Fictional example',
    defaultValue: false,
    index: true,
    admin: { position: 'sidebar', description: 'Tick for an invented record used for demonstration. It is marked as fictional wherever it is shown.' },
  }
}
