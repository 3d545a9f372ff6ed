import { defineConfig, devices } from '@playwright/test'
import { browserArguments } from './tests/browser/executable.mjs'

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/browser/server.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    // Set by the global set-up before any worker reads this file.
    baseURL: process.env.HUB_TEST_URL,
    locale: 'en-GB',
    // What fades in has not its colours yet when it is looked at for faults.
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 20_000,
    // Recording costs more than many a test; whoever looks for a fault at a desk has it.
    trace: process.env.CI ? 'off' : 'retain-on-failure',
    launchOptions: { executablePath: process.env.HUB_TEST_BROWSER, args: browserArguments },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
})
