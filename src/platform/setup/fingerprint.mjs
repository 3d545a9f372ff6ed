// @ts-check
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'

/**
 * Files under a path of the project, sorted, as paths relative to it.
 * @param {string} start a file or folder relative to the project; a missing one gives nothing
 * @param {(file: string) => boolean} wanted
 * @returns {string[]}
 */
export const filesUnder = (start, wanted = () => true) => {
  const stat = statSync(path.join(root, start), { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isFile()) return wanted(start) ? [start] : []
  return readdirSync(path.join(root, start), { withFileTypes: true })
    .flatMap((entry) => {
      const file = `${start}/${entry.name}`
      if (entry.isDirectory()) return filesUnder(file, wanted)
      return wanted(file) ? [file] : []
    })
    .sort()
}

/**
 * @param {string[]} files relative to the project; a missing file counts as such
 * @returns {string} a hash of names and contents, and of the Node release line that runs them
 */
export const fingerprint = (files) => {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0] ?? '')
  for (const file of files) {
    hash.update(`\0${file}\0`)
    try {
      hash.update(readFileSync(path.join(root, file)))
    } catch {
      hash.update('missing')
    }
  }
  return hash.digest('hex')
}

/**
 * What a finished build left: the files it was made from and their fingerprint.
 * @param {string} file
 * @returns {{ files?: string[], fingerprint: string } | undefined}
 */
export const readMark = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {string} file @param {{ files?: string[], fingerprint: string }} mark */
export const writeMark = (file, mark) => {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(mark)}\n`)
}
