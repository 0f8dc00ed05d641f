import packaged from '@sparticuz/chromium'
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Flags for a browser that talks to nobody but the pages it is given. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Starts a headless Chromium: the one named by `CHROMIUM`, the one that came with the install, or
 * one found on the system.
 *
 * @throws when none can be had, with every place that was tried and why it failed
 */
export async function launchChromium(): Promise<Browser> {
  const tried: string[] = []
  for (const find of candidates()) {
    try {
      return await chromium.launch({ executablePath: await find(), args: FLAGS })
    } catch (error) {
      tried.push(error instanceof Error ? error.message : String(error))
    }
  }
  throw new Error(
    `No Chromium could be started for the browser tests. Install one (Debian: apt-get install chromium) or name one in CHROMIUM.\n${tried.join('\n')}`,
  )
}

function* candidates(): Generator<() => Promise<string>> {
  const named = process.env['CHROMIUM']
  if (named) {
    yield async () => named
    return
  }
  yield () => packaged.executablePath()
  for (const path of SYSTEM_BROWSERS) if (existsSync(path)) yield async () => path
}
