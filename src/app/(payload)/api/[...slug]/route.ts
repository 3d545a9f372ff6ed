import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { withWriteConflictRetry } from '@/platform/database/withWriteConflictRetry'

export const GET = REST_GET(config)
export const POST = withWriteConflictRetry(REST_POST(config))
export const DELETE = withWriteConflictRetry(REST_DELETE(config))
export const PATCH = withWriteConflictRetry(REST_PATCH(config))
export const PUT = withWriteConflictRetry(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
