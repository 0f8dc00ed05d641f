/** Schemes that a link of an article may use; anything else is shown as plain text. */
const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * Checks the address of a link that an editor typed or a report brought along.
 *
 * @returns the address, or null when following it could run code or leads nowhere
 */
export function safeHref(href: string | null | undefined): string | null {
  const address = href?.trim()
  if (!address) return null
  if (/^[/#](?!\/)/.test(address)) return address
  const scheme = URL.parse(address)?.protocol
  return scheme && SAFE_SCHEMES.has(scheme) ? address : null
}
