import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { slugify } from '@collections/fields/slug'
import type { Problem } from '@collections/hooks/refuse'
import { recordId } from '@collections/validation/recordId'
import { ancestorsOf } from './hierarchy'
import { parentsWith, termProblems, type TermDraft } from './termChecks'
import { termsOfVocabulary } from './termsOfVocabulary'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Checks a term against its vocabulary, then works out its `slug`, its `key` and its `ancestors`. */
export const placeTerm: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const vocabulary = recordId(data?.vocabulary)
  if (!data || !vocabulary) return data
  const slug = String(data.slug ?? '').trim() || slugify(String(data.label ?? ''))
  const term: TermDraft = {
    ...(originalDoc?.id ? { id: String(originalDoc.id) } : {}),
    label: String(data.label ?? slug),
    slug,
    parent: recordId(data.parent),
    status: data.status === 'retired' ? 'retired' : 'active',
    replacedBy: recordId(data.replacedBy),
  }
  const others = await termsOfVocabulary(vocabulary, req)
  const errors = [
    ...nameProblems(
      term,
      { slug: originalDoc?.slug, vocabulary: recordId(originalDoc?.vocabulary) },
      vocabulary,
    ),
    ...termProblems(term, others),
  ]
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)

  const id = term.id ?? 'unsaved'
  return {
    ...data,
    slug,
    key: `${await vocabularyKey(vocabulary, req)}/${slug}`,
    ancestors: ancestorsOf(id, parentsWith({ id, parent: term.parent }, others.values())) ?? [],
  }
}

type NamesBefore = { slug: unknown; vocabulary: string | null }

/** Filters and saved addresses are built on a term's vocabulary and slug, so neither changes once saved. */
function nameProblems({ slug }: TermDraft, before: NamesBefore, vocabulary: string): Problem[] {
  const remedy = 'Retire it and name a new term as its replacement.'
  if (before.vocabulary && before.vocabulary !== vocabulary) {
    return [{ path: 'vocabulary', message: `A term cannot move to another vocabulary. ${remedy}` }]
  }
  if (typeof before.slug === 'string' && before.slug !== slug) {
    return [
      {
        path: 'slug',
        message: `"${before.slug}" cannot change, because addresses are built on it. ${remedy}`,
      },
    ]
  }
  if (SLUG.test(slug)) return []
  return [
    {
      path: 'slug',
      message: 'Give it a slug of small letters a–z, digits and hyphens, such as "loneliness".',
    },
  ]
}

async function vocabularyKey(id: string, req: PayloadRequest): Promise<string> {
  const vocabulary = await req.payload.findByID({
    collection: 'vocabularies',
    id,
    select: { key: true },
    joins: false,
    depth: 0,
    overrideAccess: true,
    fallbackLocale: req.fallbackLocale,
    req,
  })
  return String(vocabulary.key)
}
