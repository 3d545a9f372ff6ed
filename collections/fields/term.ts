import type { RelationshipField } from 'payload'

type TermFieldOptions = {
  name: string
  vocabulary: string
  label?: string
  description?: string
  required?: boolean
  hasMany?: boolean
}

/** A choice of one or several terms of one vocabulary. */
export function termField({ name, vocabulary, label, description, required = false, hasMany = false }: TermFieldOptions): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: 'terms',
    index: true,
    required,
    ...(label ? { label } : {}),
    ...(hasMany ? { hasMany: true } : { hasMany: false }),
    filterOptions: { 'vocabulary.key': { equals: vocabulary } },
    admin: { allowCreate: false, ...(description ? { description } : {}) },
  } as RelationshipField
}
