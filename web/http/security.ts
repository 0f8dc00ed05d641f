import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/**
 * Sets the headers that keep a page to what it is: text, the site's own style sheets and fonts, and
 * pictures. No script runs, no other site may frame it, and nothing is sent elsewhere.
 *
 * @param imageOrigin origin that delivers images when it is not the site's own, else empty
 */
export function security(imageOrigin: string): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', ...(imageOrigin ? [imageOrigin] : [])],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'strict-origin-when-cross-origin',
    xFrameOptions: 'DENY',
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
    // Whoever puts the site on the internet decides on TLS; on plain HTTP the header means nothing.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: 'same-origin',
  })
}
