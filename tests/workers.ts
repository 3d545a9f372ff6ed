import { bundles, makeBundle } from '../src/platform/setup/bundles.mjs'

/** Before any test: makes the worker threads that the product runs, unless they are up to date. */
export async function setup(): Promise<void> {
  await makeBundle(bundles.cite)
  await makeBundle(bundles.makeReferences)
  await makeBundle(bundles.readAndCompare)
  await makeBundle(bundles.readPdf)
  await makeBundle(bundles.readRecords)
}
