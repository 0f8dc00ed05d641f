import { defineConfig } from 'vitest/config'
import { compiledCode } from './scripts/support/project.ts'

const excluded = ['node_modules/**', 'dist/**', '.lake/**']
/** Commands are started a hundred times, and need not be compiled each time. */
const env = { NODE_COMPILE_CACHE: compiledCode }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{vietnamese,schemas,seed,queries,studio,web,lake,scripts}/**/*.test.{ts,tsx}'],
          exclude: excluded,
          env,
          testTimeout: 30_000,
          // What is waited for takes longer than the usual second where the machine is busy.
          expect: { poll: { timeout: 15_000, interval: 20 } },
          // The addresses of style sheets are part of the pages under test.
          css: true,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['browser/**/*.test.ts'],
          exclude: excluded,
          env,
          testTimeout: 300_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000, interval: 100 } },
          // One Chromium at a time: two cores are what a small machine has.
          fileParallelism: false,
        },
      },
    ],
  },
})
