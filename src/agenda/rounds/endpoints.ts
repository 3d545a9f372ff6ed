import type { Endpoint } from 'payload'

export const roundEndpoints: Omit<Endpoint, 'root'>[] = []
