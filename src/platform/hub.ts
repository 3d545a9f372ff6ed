import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { isServing } from './environment'
import { startJobs } from './jobs'

/** The hub's Payload, started at the first call and the same for the whole process. It runs jobs where it serves. */
export async function getHub(): Promise<Payload> {
  const payload = await getPayload({ config })
  if (isServing()) startJobs(payload, 'serving')
  return payload
}
