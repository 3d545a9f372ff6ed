// @ts-check
// Loads the packages that the site leaves outside its bundles, one after the other, before anything else does.
// The site's bundles import them all at the same time, and Node's loader then now and then waits for ever: modules
// with a top-level await that stand in two import()s under way wait for each other. Seen in one start of three and
// in one build of four; what is loaded already is waited for by nobody.
const packages = [
  '@libsql/client',
  '@libsql/client/sqlite3',
  'zod',
  'payload',
  'payload/shared',
  '@payloadcms/db-sqlite',
  '@payloadcms/db-sqlite/drizzle',
  '@payloadcms/db-sqlite/drizzle/libsql',
  '@payloadcms/db-mongodb',
  '@payloadcms/email-nodemailer',
  '@payloadcms/richtext-lexical',
  'minisearch/SearchableMap',
]

for (const name of packages) await import(name)
