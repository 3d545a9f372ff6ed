import { afterAll, beforeAll } from 'vitest'

import { stopSearch, warmSearch } from '@/search/queries'

import { seedHub } from '../../seed'
import { createTestHub, type TestHub } from '../hub'
import { knowsItsOwnExports } from './seeded-hub/exportImport'
import { mapsWhatTheFilesName } from './seeded-hub/gapMap'

// Seeding takes longer than what is looked at here, none of which changes anything.
let hub: TestHub

beforeAll(async () => {
  hub = await createTestHub()
  await seedHub(hub.payload)
  await warmSearch(hub.payload)
})

afterAll(async () => {
  await stopSearch(hub.payload)
  await hub.close()
})

const payload = () => hub.payload

mapsWhatTheFilesName(payload)
knowsItsOwnExports(payload)
