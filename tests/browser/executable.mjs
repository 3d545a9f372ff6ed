// @ts-check
import { existsSync } from 'node:fs'

/**
 * A Chromium for tests on a machine where nothing can be installed: the system's, else the one inside a package.
 * @returns {Promise<string>}
 */
export const browserExecutable = async () => {
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) => existsSync(file))
  if (installed) return installed
  // Makes the package unpack the libraries (libnss3, libnspr4) that it brings for machines without them.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}

/** Quiet, without a sandbox (tests run as root in containers) and without a call to anyone. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
