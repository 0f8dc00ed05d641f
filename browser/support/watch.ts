import type { BrowserContext, Page } from 'playwright-core'

/** What went wrong on the pages of a browser context, gathered while they are used. */
export interface PageWatch {
  /** One line for each console error, failed request, error answer and request to another machine. */
  readonly problems: readonly string[]
}

/** Addresses that stay on the machine. */
const LOCAL =
  /^(?:(?:https?|wss?):\/\/(?:[\w-]+\.)*(?:localhost|127\.0\.0\.1)(?::\d+)?(?:\/|$)|data:|blob:|about:)/

/**
 * Console errors that say nothing about the product:
 * Chromium repeats each failed request (the answer itself is looked at), and the Studio's presence
 * client says goodbye on sockets that the browser has closed because their page was left.
 */
const NOT_OURS = /^Failed to load resource|^WebSocket is already in CLOSING or CLOSED state/

/**
 * Watches every page of a context, also those opened later.
 *
 * @param expected requests that a test makes fail on purpose
 */
export function watchContext(
  context: BrowserContext,
  expected: (url: string, status: number) => boolean = () => false,
): PageWatch {
  const problems: string[] = []
  const watchPage = (page: Page): void => {
    page.on('pageerror', (error) => problems.push(`page error: ${error.stack ?? error.message}`))
    page.on('console', (message) => {
      if (message.type() !== 'error') return
      if (NOT_OURS.test(message.text())) return
      problems.push(`console error: ${message.text()}`)
    })
    page.on('websocket', (socket) => {
      if (!LOCAL.test(socket.url())) problems.push(`outside: ${socket.url()}`)
      socket.on('socketerror', (error) => problems.push(`socket error: ${socket.url()} ${error}`))
    })
  }
  context.on('page', watchPage)
  context.on('request', (request) => {
    if (!LOCAL.test(request.url())) problems.push(`outside: ${request.method()} ${request.url()}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // A page that is left, or a stream that is closed, aborts what it was still loading.
    if (reason !== 'net::ERR_ABORTED')
      problems.push(`failed: ${request.method()} ${request.url()} ${reason}`)
  })
  context.on('response', (response) => {
    if (response.status() < 400 || expected(response.url(), response.status())) return
    problems.push(`${response.status()}: ${response.request().method()} ${response.url()}`)
  })
  return { problems }
}
