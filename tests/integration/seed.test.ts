import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { embedsIn, namedBy } from '@/publishing/embeds/nodes'
import { briefingPage, summaryPage } from '@/publishing/queries'
import { internalLinks, plainText, richRoot } from '@/publishing/richText'
import { summaryFindings } from '@/synthesis/certainty/findings/queries'

import {
  countOpenConflicts,
  countUnconfirmed,
  type ProvenanceRow,
} from '@collections/fields/provenanceCounts'

import { demoAccounts, demoUsers, seedHub, SeedFault, type DemoEmail, type SeedReport } from '../../seed'
import { checkSeed } from '../../seed/check'
import { seedSource, type SeedSource } from '../../seed/data'
import { existingIds, idKey } from '../../seed/run/existing'
import { recordCollections, recordSchemas, type RecordCollection } from '../../seed/schema'
import { relationsIn, type Path, type Relation } from '../../seed/schema/walk'
import { createTestHub, type TestHub } from '../hub'

type Stored = Record<string, unknown> & { id: string }

const files = checkSeed(seedSource)
// Lead terms are no editorial records; quality ratings rest on their answers, not on sources.
const editorial = recordCollections.filter((collection) => collection !== 'lead-terms' && collection !== 'quality-ratings')

let hub: TestHub
let payload: Payload
let report: SeedReport

beforeAll(async () => {
  hub = await createTestHub()
  payload = hub.payload
  report = await seedHub(payload)
})

afterAll(async () => hub.close())

/** What a visitor without an account may read. */
async function publicDocs(collection: CollectionSlug): Promise<Stored[]> {
  const { docs } = await payload.find({
    collection,
    pagination: false,
    depth: 0,
    overrideAccess: false,
  })
  return docs as unknown as Stored[]
}

async function storedByName(): Promise<Map<string, Stored>> {
  const { docs } = await payload.find({
    collection: 'terms',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const byName = new Map(docs.map((doc) => [idKey('terms', String(doc.key)), doc as unknown as Stored]))
  const ids = new Map([...byName].map(([key, { id }]) => [key, id]))
  const req = { payload } as Parameters<typeof existingIds>[0]
  for (const collection of recordCollections) {
    const stored = new Map((await publicDocs(collection as CollectionSlug)).map((doc) => [doc.id, doc]))
    for (const [name, id] of await existingIds(req, collection, ids)) {
      ids.set(idKey(collection, name), id)
      const doc = stored.get(id)
      if (doc) byName.set(idKey(collection, name), doc)
    }
  }
  return byName
}

const at = (doc: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, part) => (value as Record<string | number, unknown> | undefined)?.[part], doc)

/** Whether a field points to a record, or a text links to it or names it in a block. */
function leadsTo(value: unknown, { collection }: Relation, id: string): boolean {
  const root = richRoot(value)
  if (!root) return value === id
  const named = embedsIn(root).flatMap(namedBy)
  return internalLinks(root).includes(`${collection}:${id}`) || named.some((one) => one.collection === collection && one.id === id)
}

async function changesSoFar(): Promise<number> {
  return (await payload.count({ collection: 'audit-events', overrideAccess: true })).totalDocs
}

describe('a fresh hub after the seed', () => {
  it('holds every record of the files, and shows it to everybody', async () => {
    for (const collection of recordCollections) {
      const expected = files.records[collection].length
      expect(report.counts[collection], collection).toEqual({ created: expected, kept: 0 })
      expect(await publicDocs(collection as CollectionSlug), collection).toHaveLength(expected)
    }
    const terms = files.vocabularies.flatMap(({ terms: own }) => own)
    expect(await publicDocs('terms')).toHaveLength(terms.length)
  })

  it('leads every relation to the record that the file names', async () => {
    const stored = await storedByName()
    const wrong: string[] = []
    for (const collection of recordCollections) {
      for (const { name, data } of files.records[collection]) {
        const doc = stored.get(idKey(collection, name))
        for (const relation of relationsIn(recordSchemas[collection], data)) {
          const target = stored.get(idKey(relation.collection, relation.name))
          if (target && leadsTo(at(doc, relation.path), relation, target.id)) continue
          wrong.push(`${collection}/${name} › ${relation.path.join('.')}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('shows the briefing retold with every note, and every link of its text leading somewhere', async () => {
    const page = await briefingPage(payload, 'commons-library-2020-retold', 'fr')
    if (typeof page === 'string') throw new Error(`The briefing is ${page}.`)
    const { body, footnotes, reading, timeline } = page
    if (!body) throw new Error('The briefing has no text.')
    expect(body.lang).toBe('en')
    const marks = plainText(body.root).match(/\[\^[^\]]+\]/g)
    expect(marks).toEqual(footnotes.map(({ key }) => `[^${key}]`))
    expect(footnotes.filter(({ works }) => works.length === 0).map(({ key }) => key)).toEqual(['n77'])
    expect(internalLinks(body.root).filter((link) => !body.links[link])).toEqual([])
    expect(reading.map(({ group, items }) => [group, items.length])).toEqual([
      ['case-studies', 6], ['government', 6], ['nhs', 9], ['reports', 3], ['evaluations', 14], ['links', 14],
    ])
    expect(timeline.flatMap(({ events }) => events)).toHaveLength(files.records['policy-events'].length)
  })

  it.each(['loneliness-and-wellbeing', 'use-of-health-services'])('rests each finding of %s on studies', async (slug) => {
    const page = await summaryPage(payload, slug, 'en')
    if (typeof page === 'string') throw new Error(`The summary is ${page}.`)
    for (const { statement, basis } of page.findings) {
      expect(basis.length, statement.text).toBeGreaterThan(0)
    }
    expect(page).toMatchObject({ searchedOn: null, benefits: expect.anything(), criticism: expect.anything() })
  })

  it.each(['loneliness-and-wellbeing', 'use-of-health-services'])('sums up the findings of %s without a certainty that nobody rated', async (slug) => {
    const found = await summaryFindings(payload, slug, 'en')
    expect(new Set(found?.rows.map(({ outcome }) => outcome.slug)).size).toBe(7)
    expect(found?.empty).toEqual([])
    for (const { id, certainty, statement, studies, kind, effect } of found?.rows ?? []) {
      expect([certainty, statement], id).toEqual(['not-yet-rated', null])
      expect(studies, id).toBeGreaterThan(0)
      if (kind !== 'controlled') expect(effect, id).toBeNull()
    }
  })

  it('keeps what is unconfirmed unconfirmed, and counts the conflicts that nobody has decided', async () => {
    const stored = await storedByName()
    for (const collection of recordCollections) {
      for (const { name, data } of files.records[collection].filter((record) => record.data.provenance)) {
        const rows = data.provenance as ProvenanceRow[]
        expect(stored.get(idKey(collection, name)), `${collection}/${name}`).toMatchObject({
          unconfirmedCount: countUnconfirmed(rows),
          conflictCount: countOpenConflicts(rows),
        })
      }
    }
  })

  it('says of every fact that the seed entered it', async () => {
    for (const collection of editorial) {
      for (const { provenance } of await publicDocs(collection as CollectionSlug)) {
        for (const row of (provenance ?? []) as Record<string, unknown>[]) {
          expect(row).toMatchObject({ enteredByLabel: 'seed' })
        }
      }
    }
  })

  it('claims no quality rating for any real study, and marks none of them as an example', async () => {
    const invented = new Map([['example-garden-groups-trial', 'low'], ['example-museum-visits-mixed-methods', 'rated-without-overall']])
    for (const study of await publicDocs('studies')) {
      const quality = invented.get(String(study.slug))
      expect(study).toMatchObject(quality ? { quality, isExample: true } : { quality: 'not-rated', isExample: false })
    }
  })

  it('speaks of its terms in Welsh where a translation is known, and in English where not', async () => {
    const inWelsh = async (key: string) => {
      const { docs } = await payload.find({
        collection: 'terms',
        where: { key: { equals: key } },
        locale: 'cy',
        depth: 0,
        overrideAccess: false,
      })
      return docs[0]
    }
    expect(await inWelsh('outcomes/loneliness')).toMatchObject({
      label: 'Unigrwydd',
      definition: expect.stringContaining('relationships'),
      synonyms: expect.arrayContaining(['emotional loneliness']),
    })
    expect(await inWelsh('measures/ucla-loneliness-scale')).toMatchObject({ label: expect.stringContaining('UCLA') })
  })

  it('finds a narrow outcome under each broader one', async () => {
    const { docs } = await payload.find({
      collection: 'terms',
      where: { key: { equals: 'outcomes/gp-consultations' } },
      depth: 1,
      overrideAccess: false,
    })
    const ancestors = docs[0]?.ancestors as { slug: string }[]
    expect(ancestors.map(({ slug }) => slug)).toEqual([
      'impact-on-the-health-and-care-system',
      'health-service-use',
      'primary-care-use',
    ])
  })

  it('introduces itself in the language of the reader', async () => {
    const french = await payload.findGlobal({ slug: 'hub', locale: 'fr', depth: 0, overrideAccess: false })
    expect(french).toMatchObject({ name: 'Evidence Hub', fieldName: 'prescription sociale' })
    expect(french.tests).toMatchObject([
      { title: 'Accessible' },
      { title: 'Utile' },
      { title: 'Convaincant' },
    ])
    const english = await payload.findGlobal({ slug: 'hub', locale: 'en', depth: 0, overrideAccess: false })
    expect(english.tests).toMatchObject([
      { title: 'Accessible' },
      { title: 'Useful' },
      { title: 'Compelling' },
    ])
    expect(english.linkWorkerNames).toContain('care navigator')
  })
})

describe('running the seed again', () => {
  it('creates nothing and writes nothing', async () => {
    const before = await changesSoFar()
    const again = await seedHub(payload)
    expect(again.created).toBe(0)
    expect(again.counts.terms?.kept).toBe(report.counts.terms?.created)
    expect(await changesSoFar()).toBe(before)
  })

  it('leaves what a person has changed as it is', async () => {
    const { docs } = await payload.find({
      collection: 'terms',
      where: { key: { equals: 'outcomes/loneliness' } },
      depth: 0,
      overrideAccess: true,
    })
    const id = String(docs[0]?.id)
    await payload.update({
      collection: 'terms',
      id,
      data: { definition: 'Our own words.' },
      depth: 0,
      overrideAccess: true,
    })
    await payload.updateGlobal({ slug: 'hub', data: { name: 'Our hub' }, depth: 0, overrideAccess: true })
    await seedHub(payload)
    expect(await payload.findByID({ collection: 'terms', id, depth: 0, overrideAccess: true })).toMatchObject(
      {
        definition: 'Our own words.',
      },
    )
    expect(await payload.findGlobal({ slug: 'hub', depth: 0, overrideAccess: true })).toMatchObject({
      name: 'Our hub',
    })
  })
})

describe('records that need more than one write', () => {
  const provenance = [{ field: 'record', source: 'a test', confirmed: true }]
  const withRecords = (records: Partial<Record<RecordCollection, unknown[]>>): SeedSource => ({
    ...seedSource,
    records: Object.fromEntries(
      recordCollections.map((collection) => [
        collection,
        {
          path: `${collection}.json`,
          content: [...(seedSource.records[collection].content as unknown[]), ...(records[collection] ?? [])],
        },
      ]),
    ) as SeedSource['records'],
  })

  const paper = { slug: 'test-paper', title: 'A paper', kind: 'article', provenance }
  const circle = withRecords({
    references: [
      { ...paper, relations: [{ kind: 'cites', target: 'test-protocol' }] },
      {
        ...paper,
        slug: 'test-protocol',
        kind: 'protocol',
        relations: [{ kind: 'isProtocolOf', target: 'test-paper' }],
      },
    ],
    studies: [
      {
        slug: 'test-study',
        title: 'A study',
        kind: 'primary',
        provenance,
        headline: { en: 'Less lonely', fr: 'Moins seul' },
        keyPoints: [{ text: { en: 'First', fr: 'Premier' } }, { text: 'Second' }],
      },
    ],
  })

  it('are published with relations in a circle and with all their languages', async () => {
    await seedHub(payload, { source: circle })
    const references = await publicDocs('references')
    const named = (slug: string) => references.find((each) => each.slug === slug)
    expect(named('test-paper')?.relations).toMatchObject([{ target: named('test-protocol')?.id }])
    expect(named('test-protocol')?.relations).toMatchObject([{ target: named('test-paper')?.id }])

    const study = async (locale: 'en' | 'fr') => {
      const { docs } = await payload.find({
        collection: 'studies',
        where: { slug: { equals: 'test-study' } },
        locale,
        depth: 0,
        overrideAccess: false,
      })
      return docs[0]
    }
    expect(await study('fr')).toMatchObject({
      headline: 'Moins seul',
      keyPoints: [{ text: 'Premier' }, { text: 'Second' }],
      editorialState: 'published',
    })
    expect(await study('en')).toMatchObject({
      headline: 'Less lonely',
      keyPoints: [{ text: 'First' }, { text: 'Second' }],
    })
  })

  it('are all left out when one of them is refused', async () => {
    const before = await changesSoFar()
    const half = withRecords({
      organisations: [{ slug: 'test-organisation', name: 'A body', kind: 'charity', provenance }],
      people: [{ slug: 'test-person', name: 'Someone', orcid: '0000-0000-0000-0000-not', provenance }],
    })
    await expect(seedHub(payload, { source: half })).rejects.toThrow('people/test-person')
    const { totalDocs } = await payload.count({
      collection: 'organisations',
      where: { slug: { equals: 'test-organisation' } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(0)
    expect(await changesSoFar()).toBe(before)
  })

  it('are not begun when a file holds a mistake', async () => {
    const mistaken = withRecords({ studies: [{ slug: 'test-mistake', title: 'A study', kind: 'primary' }] })
    const fault = await seedHub(payload, { source: mistaken }).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(SeedFault)
    expect(String(fault)).toContain('studies.json › test-mistake › provenance')
  })
})

describe('the demo', () => {
  it('has one account per role and two raters, who can sign in with their own password', async () => {
    const passwords = Object.fromEntries(
      demoAccounts.map(({ email }) => [email, `password of ${email}`]),
    ) as Record<DemoEmail, string>
    expect(await demoUsers(payload, passwords)).toEqual({ created: 7, kept: 0 })
    const { user } = await payload.login({
      collection: 'users',
      data: { email: 'second-rater@example.org', password: 'password of second-rater@example.org' },
      depth: 0,
    })
    expect(user).toMatchObject({ roles: ['rater'], isDemo: true })
    expect(await demoUsers(payload, passwords)).toEqual({ created: 0, kept: 7 })
  })
})
