export { databaseAdapter, type DatabaseOptions } from './adapter'
export { DatabaseError, type DatabaseErrorCode } from './errors'
export { migrateToLatest, optimise } from './maintenance'
