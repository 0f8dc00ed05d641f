import { createImageUrlBuilder } from '@sanity/image-url'

/** An image as the queries give it (`IMAGE` in queries/projections.ts). */
export interface QueriedImage {
  readonly asset?: {
    readonly _id: string
    readonly width?: number | null
    readonly height?: number | null
    readonly lqip?: string | null
  } | null
  readonly crop?: {
    readonly top?: number
    readonly bottom?: number
    readonly left?: number
    readonly right?: number
  } | null
  readonly hotspot?: {
    readonly x?: number
    readonly y?: number
    readonly width?: number
    readonly height?: number
  } | null
}

/** What an `<img>` needs. Sizes are in pixels. */
export interface ImageSource {
  readonly src: string
  readonly srcSet: string
  readonly width: number
  readonly height: number
  /** A tiny picture as a data URL, shown until the real one has loaded. */
  readonly placeholder: string | null
}

/** Makes the sources of an image; null when there is no picture to show. */
export type ImageSources = (
  image: QueriedImage | null | undefined,
  /** Width over height to cut the picture to around its hotspot; without it, it is shown whole. */
  aspect?: number,
) => ImageSource | null

/** Widths that are offered to the browser, in pixels: phones to a wide screen at double density. */
const WIDTHS = [320, 480, 640, 960, 1280, 1600, 2000] as const
/** The width for browsers that do not choose, and for pages that quote ours. */
const DEFAULT_WIDTH = 1280

export interface ImageServer {
  readonly projectId: string
  readonly dataset: string
  /** Origin that delivers images, without a slash at its end; empty for the site's own. */
  readonly origin: string
}

/**
 * Makes the function that turns images of the dataset into sources with several widths, cut as the
 * editor cropped them.
 */
export function createImageSources({ projectId, dataset, origin }: ImageServer): ImageSources {
  // A lone slash is trimmed by the builder, which leaves paths without an origin.
  const builder = createImageUrlBuilder({ projectId, dataset, baseUrl: origin || '/' })

  return (image, aspect) => {
    const asset = image?.asset
    if (!asset?.width || !asset.height) return null
    const crop = fractions(image?.crop)
    const focus = image?.hotspot
    const naturalWidth = Math.round(asset.width * (1 - crop.left - crop.right))
    const naturalHeight = Math.round(asset.height * (1 - crop.top - crop.bottom))
    const ratio = aspect ?? naturalWidth / naturalHeight
    const largest = Math.round(Math.min(naturalWidth, naturalHeight * ratio))
    if (largest < 1) return null

    const source = {
      asset: { _ref: asset._id },
      crop,
      ...(focus
        ? {
            hotspot: {
              x: focus.x ?? 0.5,
              y: focus.y ?? 0.5,
              width: focus.width ?? 1,
              height: focus.height ?? 1,
            },
          }
        : {}),
    }
    const urlOf = (width: number): string => {
      const sized = builder.image(source).width(width).auto('format')
      return (aspect ? sized.height(Math.round(width / ratio)).fit('crop') : sized.fit('max')).url()
    }
    const narrower = WIDTHS.filter((width) => width < largest)
    const widths = narrower.length < WIDTHS.length ? [...narrower, Math.min(largest, 2000)] : WIDTHS
    const shown = Math.min(largest, DEFAULT_WIDTH)
    return {
      src: urlOf(shown),
      srcSet: widths.map((width) => `${urlOf(width)} ${width}w`).join(', '),
      width: shown,
      height: Math.round(shown / ratio),
      placeholder: asset.lqip ?? null,
    }
  }
}

function fractions(crop: QueriedImage['crop']): Required<NonNullable<QueriedImage['crop']>> {
  return {
    top: crop?.top ?? 0,
    bottom: crop?.bottom ?? 0,
    left: crop?.left ?? 0,
    right: crop?.right ?? 0,
  }
}
