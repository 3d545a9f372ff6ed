import type { PayloadRequest } from 'payload'

import { readLayers, stored } from '@/bibliography/merging/layers'
import { logChange } from '@collections/hooks/searchChanges'

import { qualityOf } from '../queries/quality'

/**
 * Works a study's quality out anew from its published ratings, in what the public sees and in a draft alike, within
 * the transaction under way. Nobody edited the study, so neither its state nor its versions change.
 */
export async function setStudyQuality(req: PayloadRequest, study: string): Promise<void> {
  const { db } = req.payload
  const layers = await readLayers(req, 'studies', study)
  if (!layers) return
  const quality = await qualityOf(req, study)
  if (layers.main.quality !== quality) {
    await db.updateOne({ collection: 'studies', id: study, data: stored({ ...layers.main, quality }), req, returning: false })
  }
  if (layers.versionId && layers.draft.quality !== quality) {
    const version = stored({ ...layers.draft, quality })
    await db.updateVersion({ collection: 'studies', id: layers.versionId, versionData: { version } as never, req, returning: false })
  }
  // Search holds what was rated, too, so it hears of it where the quality stays the same.
  if (layers.public) await logChange(req, 'studies', study, 'upsert')
}
