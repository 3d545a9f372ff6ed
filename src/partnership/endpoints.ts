import type { Endpoint } from 'payload'

export const registrationEndpoints: Omit<Endpoint, 'root'>[] = []
export const requestEndpoints: Omit<Endpoint, 'root'>[] = []
export const mailEndpoints: Omit<Endpoint, 'root'>[] = []
