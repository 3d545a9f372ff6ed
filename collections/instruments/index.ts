import { anyone, can, nobody } from '@/access/rules'
import { defineCollection } from '@collections/define'
import { refuse } from '@collections/hooks/refuse'
import { instrumentRecordProblems, keepUsedDefinition, nameInstrument, refuseSecondRecord } from './checkInstrument'
import { instrumentStates } from './options'

/** Appraisal instruments that this hub added as data, and built-in ones that it retired. */
export const Instruments = defineCollection({
  slug: 'instruments',
  labels: { singular: 'Instrument', plural: 'Instruments' },
  access: {
    admin: can('appraisal.assign'),
    create: can('appraisal.assign'),
    // What studies are judged by is public, like the judgements.
    read: anyone,
    readVersions: nobody,
    update: can('appraisal.assign'),
    // Ratings name their instrument for ever: one that is not used any more is retired.
    delete: nobody,
    unlock: nobody,
  },
  admin: {
    group: 'Quality ratings',
    useAsTitle: 'name',
    defaultColumns: ['name', 'instrumentId', 'version', 'state', 'updatedAt'],
    listSearchableFields: ['name', 'instrumentId'],
    description:
      'Instruments of your own, as data. Built-in ones need no record; add one with the same identifier and ' +
      'version, and the state “Retired”, to take a built-in instrument out of use.',
  },
  defaultSort: 'name',
  hooks: {
    beforeValidate: [nameInstrument, refuse(instrumentRecordProblems), refuseSecondRecord],
    beforeChange: [keepUsedDefinition],
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'instrumentId',
          type: 'text',
          label: 'Identifier',
          required: true,
          index: true,
          admin: { description: 'Small letters, digits and hyphens, such as "our-checklist".' },
        },
        {
          name: 'version',
          type: 'text',
          required: true,
          admin: { description: 'Such as "2026-1". A changed instrument is a new version.' },
        },
      ],
    },
    { name: 'name', type: 'text', required: true },
    {
      name: 'definition',
      type: 'json',
      admin: { description: 'Questions, answers and rules. Left empty only where a built-in instrument is retired.' },
    },
    {
      name: 'definitionCheck',
      type: 'ui',
      admin: { components: { Field: '/src/appraisal/admin/InstrumentCheck#InstrumentCheck' } },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'draft',
      index: true,
      options: [...instrumentStates],
      admin: { position: 'sidebar', description: 'Retired: kept for the ratings made with it, not offered any more.' },
    },
    {
      name: 'reason',
      type: 'textarea',
      admin: { position: 'sidebar', description: 'Why it was retired, and what to use instead.' },
    },
    {
      name: 'key',
      type: 'text',
      unique: true,
      index: true,
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true, description: 'By this, ratings name the instrument.' },
    },
  ],
})
