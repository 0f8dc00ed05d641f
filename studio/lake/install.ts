import { isBrowser, type LakeAddress, stayInside } from './stay-inside.ts'

/** Where the Studio remembers that an editor has put off its warning about HTTP/1.1. */
const SNOOZED_PROTOCOL_WARNING = 'sanity-studio.network.check.snooze'

/**
 * Readies the page for a Studio of the lake, before the Studio starts. Does nothing in Node, where
 * the CLI loads the same configuration.
 *
 * @param lake where the lake answers
 */
export function installLake(lake: LakeAddress): void {
  if (!isBrowser()) return
  globalThis.fetch = stayInside(globalThis.fetch, lake)
  // Streams run over WebSockets, so that the protocol does not slow the Studio down.
  sessionStorage.setItem(SNOOZED_PROTOCOL_WARNING, new Date().toISOString())
}
