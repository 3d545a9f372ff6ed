import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportCounts } from '@/bibliography/import/counts'
import { createTestHub, type TestHub } from '../hub'

let hub: TestHub
let curator: string
let reader: string
let first: string

/** Asks for a file, which unlike every other answer is no JSON. */
async function file(path: string, token?: string) {
  const { REST_GET } = await import('@payloadcms/next/routes')
  const { asServer } = await import('../channels/asServer')
  const config = (await import('@payload-config')).default
  const request = new Request(`http://localhost:3000/api/import-batches/${path}`, {
    headers: token ? { Authorization: `JWT ${token}` } : {},
  })
  const slug = ['import-batches', ...(path.split('?')[0]?.split('/') ?? [])]
  const answer = await asServer(() => REST_GET(config)(request, { params: Promise.resolve({ slug }) }))
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() }
}

async function imported(title: string, state: 'committed' | 'undone', records: number, added: number): Promise<string> {
  const { noCounts } = await import('@/bibliography/import/counts')
  const counts: ImportCounts = {
    ...noCounts(), records, leftOut: 1,
    outcomes: { added, merged: records - added - 1, unchanged: 0, skipped: 1, undone: 0 },
  }
  const { id } = await hub.payload.create({
    collection: 'import-batches',
    data: {
      title, kind: 'file', state, counts: counts as unknown as Record<string, unknown>,
      search: { sourceType: 'database', database: title, platform: 'Ovid' },
    },
    depth: 0,
    overrideAccess: true,
  })
  return String(id)
}

beforeAll(async () => {
  hub = await createTestHub()
  const { someone } = await import('../builders/people')
  curator = (await someone(hub.payload, 'curator')).token
  reader = (await someone(hub.payload, 'reader')).token
  first = await imported('MEDLINE', 'committed', 1234, 1000)
  await imported('Embase', 'committed', 500, 400)
  await imported('Taken back', 'undone', 77, 70)
})

afterAll(() => hub.close())

describe('the flow diagram as a file', () => {
  it('counts every import that was added, and none that was taken back', async () => {
    const { status, type, text } = await file('flow.svg', curator)
    expect(status).toBe(200)
    expect(type).toContain('image/svg+xml')
    for (const words of ['MEDLINE (Ovid)', 'Embase (Ovid)', '1,234', '1,734', '1,400', '332']) expect(text).toContain(words)
    expect(text).not.toContain('Taken back')
    expect(text).not.toContain('<a ')
  })

  it('counts only the imports that are asked for', async () => {
    const { type, text } = await file(`flow.csv?batch=${first}`, curator)
    expect(type).toContain('text/csv')
    expect(text).toContain('Records identified from,MEDLINE (Ovid),1234')
    expect(text).toContain('Records removed before screening,Duplicate records removed,233')
    expect(text).toContain('Records screened,To be screened,1000')
    expect(text).toContain('Records screened,Screened,not recorded')
    expect(text).not.toContain('Embase')
  })

  it('is for those who may edit evidence', async () => {
    for (const token of [undefined, reader])
      for (const path of ['flow.svg', 'flow.csv', `${first}/table`]) expect((await file(path, token)).status).toBe(403)
  })
})

describe('the columns of an imported table', () => {
  it('are shown as they were guessed, with the first rows and what a column can mean', async () => {
    const { folderOf } = await import('@/bibliography/import/actions/folder')
    const { mkdir, writeFile } = await import('node:fs/promises')
    await mkdir(folderOf(first), { recursive: true })
    await writeFile(`${folderOf(first)}/source`, 'Titre;Couleur\nUn;rouge\nDeux;vert\nTrois;bleu\nQuatre;gris\n')
    const { status, text } = await file(`${first}/table`, curator)
    const answer = JSON.parse(text) as { mapping: unknown; rows: string[][]; meanings: string[] }
    expect(status).toBe(200)
    expect(answer.mapping).toEqual({ columns: [{ header: 'Titre', variable: 'title' }, { header: 'Couleur', variable: null }] })
    expect(answer.rows).toEqual([['Un', 'rouge'], ['Deux', 'vert'], ['Trois', 'bleu']])
    expect(answer.meanings).toContain('publisher')
  })

  it('say so where there is no such import or no file', async () => {
    expect((await file('no-such-import/table', curator)).status).toBe(404)
    const other = await imported('Without a file', 'undone', 2, 1)
    expect((await file(`${other}/table`, curator)).text).toContain('not kept any more')
  })
})
