import type { Command } from './command'

/** Every command of `npm run -s hub -- <command>`, declared once: help, checks and dispatch derive from it. */
export const commands: Record<string, Command> = {
  settings: {
    summary: 'Check the settings and show what the hub would use, secrets hidden',
    load: () => import('./commands/settings'),
    needsData: true,
  },
  migrate: {
    summary: 'Bring the database to the newest schema',
    load: () => import('./commands/migrate'),
    needsData: true,
  },
  seed: {
    summary: 'Load the vocabularies and the evidence that come with the hub; may be run again',
    load: () => import('./commands/seed'),
    needsData: true,
  },
  reindex: {
    summary: 'Build the search index anew from the database',
    load: () => import('./commands/reindex'),
    needsData: true,
  },
  'create-admin': {
    summary: 'Make an administrator; without --password-stdin a password is made and shown once',
    positionals: ['email'],
    options: { 'password-stdin': { type: 'boolean' }, name: { type: 'string' } },
    explanations: {
      'password-stdin': 'read the password from standard input',
      name: 'the name shown beside their work',
    },
    load: () => import('./commands/create-admin'),
    needsData: true,
  },
  backup: {
    summary: 'Write database and files into one checked archive, also beside a running hub',
    positionals: ['file'],
    load: () => import('./commands/backup'),
    needsData: true,
  },
  restore: {
    summary: 'Put an archive into an empty hub, or with --replace in place of what is there',
    positionals: ['file'],
    options: { replace: { type: 'boolean' } },
    explanations: { replace: 'replace what is there, after a backup of it into the data folder' },
    load: () => import('./commands/restore'),
    needsData: true,
  },
  worker: {
    summary: 'Run background jobs such as imports until stopped, for a hub with JOBS=worker',
    load: () => import('./commands/worker'),
    needsData: true,
  },
  parse: {
    summary: 'Read reference files of any format and say what is in them, and what could not be used; changes nothing',
    positionals: ['files…'],
    load: () => import('./commands/parse'),
    needsData: false,
  },
  convert: {
    summary: 'Write a reference file in another format; says what that format cannot hold',
    positionals: ['file'],
    options: { to: { type: 'string' }, output: { type: 'string' } },
    explanations: { to: 'ris, bib, nbib, xml, csv or json', output: 'the file to write instead of standard output' },
    load: () => import('./commands/convert'),
    needsData: false,
  },
  dedupe: {
    summary: 'Say which records of reference files describe the same document; changes nothing',
    positionals: ['files…'],
    options: { rules: { type: 'string' } },
    explanations: { rules: 'a JSON file with the weights and thresholds to use instead of the usual ones' },
    load: () => import('./commands/dedupe'),
    needsData: false,
  },
  pdf: {
    summary: 'Read PDF files and say what they seem to be: text by page, title, authors, year, DOI; changes nothing',
    positionals: ['files…'],
    load: () => import('./commands/pdf'),
    needsData: false,
  },
  agreement: {
    summary: 'Compute how far raters agree, for the cases of a JSON file; changes nothing',
    positionals: ['file'],
    load: () => import('./commands/agreement'),
    needsData: false,
  },
  pool: {
    summary: 'Pool the estimates of studies, for the cases of a JSON file; changes nothing',
    positionals: ['file'],
    options: { exact: { type: 'boolean' } },
    explanations: { exact: 'solve for τ² exactly, as the hub shows it, instead of stopping where metafor 3.8 does' },
    load: () => import('./commands/pool'),
    needsData: false,
  },
  import: {
    summary: 'Import reference files as drafts, each document once; what a person has to decide is left out and named',
    positionals: ['files…'],
    options: { 'dry-run': { type: 'boolean' }, source: { type: 'string' } },
    explanations: {
      'dry-run': 'read and compare, say what would happen, and change nothing',
      source: 'the database or site that was searched, such as MEDLINE',
    },
    load: () => import('./commands/import'),
    needsData: true,
  },
  prepare: {
    summary: 'Migrate, and on a first start load the demo',
    load: () => import('./commands/prepare'),
    needsData: true,
    internal: true,
  },
}
