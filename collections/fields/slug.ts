import type { Field } from 'payload'

/** Latin letters without their accents, digits and single hyphens; at most 80 characters, cut at a word. */
export function slugify(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss').replace(/[øØ]/g, 'o').replace(/[æÆ]/g, 'ae').replace(/[łŁ]/g, 'l')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= 80) return plain
  return plain.slice(0, 80).replace(/-[^-]*$/, '')
}

/**
 * The stable name of a record in public addresses. It is made once from the named field and never follows later
 * changes of it, so that links keep working; titles without Latin letters get a random one.
 */
export function slugField(from: string): Field {
  return {
    name: 'slug',
    type: 'text',
    unique: true,
    index: true,
    required: true,
    maxLength: 120,
    validate: (value: unknown) =>
      typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
        ? true
        : 'Use small letters a–z, digits and single hyphens, such as “grant-2000”.',
    admin: { position: 'sidebar', description: 'The last part of its public address. Leave it empty to have it made from the title.' },
    hooks: {
      beforeValidate: [
        ({ value, data, originalDoc }) => {
          if (typeof value === 'string' && value.trim()) return value.trim()
          if (originalDoc?.slug) return originalDoc.slug
          const source = data?.[from]
          const base = typeof source === 'string' ? slugify(source) : ''
          const suffix = crypto.randomUUID().slice(0, 6)
          return base ? `${base.slice(0, 72)}-${suffix}` : `record-${suffix}`
        },
      ],
    },
  }
}
