import configPromise from '@payload-config'
import { getPayload } from 'payload'
import { writeCorpus, type CorpusReport } from './corpus'

/**
 * Fills the hub that the settings name with `studies` invented studies.
 *
 * @returns what was written, and addresses of some studies to ask for
 */
export const grow = async (studies: number): Promise<CorpusReport & { slugs: string[] }> => {
  const config = await configPromise
  config.logger = { options: { level: 'error' }, destination: process.stderr }
  const payload = await getPayload({ config })
  try {
    const report = await writeCorpus(payload, studies)
    const { docs } = await payload.find({
      collection: 'studies', where: { isExample: { equals: true } }, select: { slug: true }, sort: '-createdAt',
      limit: 200, depth: 0, overrideAccess: true,
    })
    return { ...report, slugs: docs.flatMap(({ slug }) => slug ?? []) }
  } finally {
    await payload.destroy()
  }
}
