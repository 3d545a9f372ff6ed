// @ts-check
// Loads the parts of the rich-text editor one after the other, from the bottom up, before anything else loads them.
// Each of Lexical's packages waits at its top level for an import() of its own. Where many of them are loaded at
// once, as the site's bundles do, Node 20 now and then never ends any of these waits: one start in three and one
// build in four stood still, saying nothing. What is loaded already is waited for by nobody.
import { readFileSync } from 'node:fs'
import { inProject } from './paths.mjs'

/** @param {string} name @returns {string[]} the packages of Lexical that a package needs */
const partsOf = (name) => {
  const { dependencies = {} } = JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8'))
  // The React components are for the browser alone.
  return Object.keys(dependencies).filter((part) => /^(@lexical\/(?!react$).+|lexical)$/.test(part))
}

/** @type {Set<string>} */
const loaded = new Set()

/** @param {string} name */
const load = async (name) => {
  if (loaded.has(name)) return
  loaded.add(name)
  for (const part of partsOf(name)) await load(part)
  await import(name).catch((error) => {
    // A package of parts only has no entry of its own.
    if (error.code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error
  })
}

await load('@payloadcms/richtext-lexical')
