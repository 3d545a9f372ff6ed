// @ts-check
import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The demo's logins, one per role; written by `hub prepare` when it loads the demo.
 * @param {string} dataFolder
 * @returns {{ role: string, email: string, password: string }[]} empty where there is no demo
 */
export const readDemoLogins = (dataFolder) => {
  try {
    return JSON.parse(readFileSync(path.join(dataFolder, 'demo-logins.json'), 'utf8')).logins
  } catch {
    return []
  }
}
