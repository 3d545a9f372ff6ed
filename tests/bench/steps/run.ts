/**
 * Parts of the benches that open a hub. One process opens one hub, so each runs in a process of its own:
 * `node bench.mjs <step> '<parameters as JSON>'`, the settings in the environment; it sends its figures to its parent.
 */
import configPromise from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { migrateToLatest } from '@/platform/database'
import { seedHub } from '../../../seed'
import { writeCorpus } from '../corpus'
import { measureImport, type Serving } from './import'
import { measureLists } from './lists'
import { measureSearch } from './search'
import { measureSummary } from './summary'
import { measureTally } from './tally'

type Parameters = { studies: number; file: string; participants: number }
type Step = (payload: Payload, parameters: Parameters) => Promise<unknown>

/** Tells the parent where pages are served, and waits until it says to go on. */
const serve = (serving: Serving): Promise<void> =>
  new Promise((resolve) => {
    process.once('message', () => resolve())
    process.send?.({ serving })
  })

const steps: Record<string, Step> = {
  seed: async (payload) => {
    await migrateToLatest(payload)
    await seedHub(payload)
    return {}
  },
  corpus: async (payload, { studies }) => {
    await migrateToLatest(payload)
    await seedHub(payload)
    return writeCorpus(payload, studies)
  },
  import: (payload, parameters) => measureImport(payload, parameters, serve),
  lists: measureLists,
  search: measureSearch,
  summary: async (payload) => {
    await migrateToLatest(payload)
    return measureSummary(payload)
  },
  tally: async (payload, parameters) => {
    await migrateToLatest(payload)
    return measureTally(payload, parameters)
  },
}

const [name = '', parameters = '{}'] = process.argv.slice(2)
const step = steps[name]
if (!step) throw new Error(`There is no step “${name}”.`)

const config = await configPromise
config.logger = { options: { level: 'error' } } as typeof config.logger
const payload = await getPayload({ config })
const figures = await step(payload, JSON.parse(parameters) as Parameters)
await payload.destroy()
process.send?.({ figures })
process.disconnect?.()
