import type { Field } from 'payload'
import { list } from '@collections/rows/list'
import { shortOrcid, validOrcid } from '@collections/people/naming'
import { edtf, edtfHint } from '@collections/dates/edtf'
import { webAddress } from '@collections/validation/webAddress'
import { cslLabel, cslNameVariables, cslTypes } from './csl'
import { openAccessStates } from './options'

const contributors = list({
  name: 'contributors',
  nouns: ['contributor', 'contributors'],
  label: 'Authors and other contributors',
  namedBy: ['literal', 'family'],
  description: 'In the order of the document. The name of an organisation is never split.',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'role',
          type: 'select',
          required: true,
          defaultValue: 'author',
          options: cslNameVariables.map((value) => ({ value, label: cslLabel(value) })),
        },
        { name: 'family', type: 'text', label: 'Family name' },
        { name: 'given', type: 'text', label: 'Given names or initials' },
        { name: 'literal', type: 'text', label: 'Name of the organisation' },
      ],
    },
    {
      type: 'collapsible',
      label: 'Particles, suffix, ORCID, person',
      admin: { initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'nonDroppingParticle',
              type: 'text',
              label: 'Particle that stays',
              admin: { description: 'Always with the name: "van" in "van Gogh" of the Netherlands.' },
            },
            {
              name: 'droppingParticle',
              type: 'text',
              label: 'Particle that drops',
              admin: { description: 'Left out when only the family name stands: "de" in "de Balzac".' },
            },
            { name: 'suffix', type: 'text', admin: { description: 'Such as Jr. or III.' } },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'orcid',
              type: 'text',
              label: 'ORCID iD',
              validate: validOrcid,
              hooks: { beforeValidate: [shortOrcid] },
            },
            {
              name: 'person',
              type: 'relationship',
              relationTo: 'people',
              index: true,
              admin: { allowCreate: false, description: 'If the hub has a page about them.' },
            },
          ],
        },
      ],
    },
  ],
})

/** Who wrote it, when it came out, and how it reads. */
export const descriptionFields: Field[] = [
  contributors,
  {
    type: 'row',
    fields: [
      {
        name: 'issued',
        type: 'text',
        label: 'Date of issue',
        validate: edtf,
        admin: { description: `${edtfHint} Empty means that the document has no date (n.d.).` },
      },
      {
        name: 'year',
        type: 'number',
        index: true,
        admin: { readOnly: true, description: 'Worked out from the date of issue.' },
      },
      { name: 'language', type: 'text', admin: { description: 'As a code: en, cy, fr, …' } },
    ],
  },
  {
    name: 'abstract',
    type: 'textarea',
    admin: { description: 'As published, if its licence lets the hub show it.' },
  },
  { name: 'keywords', type: 'text', hasMany: true },
]

/** Where it was published. */
export const publicationFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'containerTitle', type: 'text', label: 'Journal, book or site it is in', index: true },
      { name: 'containerTitleShort', type: 'text', label: 'Its abbreviation' },
      { name: 'collectionTitle', type: 'text', label: 'Series' },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'volume', type: 'text' },
      { name: 'issue', type: 'text' },
      { name: 'pages', type: 'text' },
      { name: 'articleNumber', type: 'text' },
      { name: 'edition', type: 'text' },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'publisher', type: 'text' },
      { name: 'publisherPlace', type: 'text', label: 'Place of publication' },
      { name: 'eventTitle', type: 'text', label: 'Conference or event' },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'genre',
        type: 'text',
        admin: { description: 'The kind of report or thesis in words, such as "PhD thesis".' },
      },
      { name: 'reportNumber', type: 'text', label: 'Number', admin: { description: 'Such as "CBP 8997".' } },
      {
        name: 'cslType',
        type: 'select',
        label: 'Type in citation styles',
        options: cslTypes.map((value) => ({ value, label: cslLabel(value) })),
        admin: { description: 'Follows the kind of document unless you choose another.' },
      },
    ],
  },
  {
    name: 'cslExtra',
    type: 'json',
    label: 'Other CSL variables',
    admin: { description: 'By their CSL name.' },
  },
]

/** Where it can be read. */
export const accessFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'url', type: 'text', label: 'Address', validate: webAddress },
      {
        name: 'accessed',
        type: 'text',
        label: 'Seen at this address on',
        validate: edtf,
        admin: { description: edtfHint },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'openAccess',
        type: 'select',
        label: 'Full text',
        defaultValue: 'unknown',
        options: [...openAccessStates],
        index: true,
      },
      {
        name: 'licence',
        type: 'text',
        admin: { description: 'As stated in the document, such as "CC BY 4.0".' },
      },
    ],
  },
  {
    name: 'files',
    type: 'relationship',
    relationTo: 'documents',
    hasMany: true,
    admin: {
      description: 'The files of this document. Only those under an open licence can be public.',
    },
  },
]
