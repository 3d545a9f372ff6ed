import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { withWriteConflictRetry } from '@/platform/database/withWriteConflictRetry'

export const POST = withWriteConflictRetry(GRAPHQL_POST(config))
export const OPTIONS = REST_OPTIONS(config)
