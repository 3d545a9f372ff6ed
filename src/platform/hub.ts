import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The hub's Payload, started at the first call and the same for the whole process. */
export const getHub = (): Promise<Payload> => getPayload({ config })
