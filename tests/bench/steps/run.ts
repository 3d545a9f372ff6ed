/**
 * Parts of the benches that open a hub. One process opens one hub, so each runs in a process of its own:
 * `node bench.mjs <step> '<parameters as JSON>'`, the settings in the environment; it sends its figures to its parent.
 */
import configPromise from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { migrateToLatest } from '@/platform/database'
import { seedHub } from '../../../seed'
import { writeCorpus } from '../corpus'
import { measureImport } from './import'
import { measureLists } from './lists'
import { measureSearch } from './search'

type Parameters = { studies: number; file: string }
type Step = (payload: Payload, parameters: Parameters) => Promise<unknown>

const steps: Record<string, Step> = {
  corpus: async (payload, { studies }) => {
    await migrateToLatest(payload)
    await seedHub(payload)
    return writeCorpus(payload, studies)
  },
  import: measureImport,
  lists: measureLists,
  search: measureSearch,
}

const [name = '', parameters = '{}'] = process.argv.slice(2)
const step = steps[name]
if (!step) throw new Error(`There is no step “${name}”.`)

const config = await configPromise
config.logger = { options: { level: 'error' } } as typeof config.logger
const payload = await getPayload({ config })
const figures = await step(payload, JSON.parse(parameters) as Parameters)
await payload.destroy()
process.send?.(figures)
process.disconnect?.()
