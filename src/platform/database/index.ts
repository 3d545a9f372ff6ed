export { databaseAdapter, type DatabaseOptions } from './adapter'
export { migrateToLatest, optimise } from './maintenance'
