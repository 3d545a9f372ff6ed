import type { Migration } from '../sqlite/migrations'

export const migrations: Migration[] = []
