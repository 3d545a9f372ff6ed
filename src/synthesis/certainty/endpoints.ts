import type { Endpoint } from 'payload'

/** Rating certainty: what there is to rate, the proposals, and what a person decided. */
export const certaintyEndpoints: Omit<Endpoint, 'root'>[] = []
