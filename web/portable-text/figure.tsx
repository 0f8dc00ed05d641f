import type { ImageSources, QueriedImage } from '../images.ts'
import { Picture } from './picture.tsx'

/** A figure as the queries give it (`FIGURE` in queries/projections.ts). */
export interface FigureValue {
  readonly image?: QueriedImage | null
  readonly caption?: string | null
  readonly credit?: string | null
  readonly alt?: string | null
}

export interface FigureProps {
  readonly figure: FigureValue
  readonly imageSources: ImageSources
  /** True for the picture that a reader sees first: it is loaded before the others. */
  readonly isFirst?: boolean
}

/** Width at which a figure of the text is shown, for the browser's choice of source. */
const SIZES = '(min-width: 48rem) 43rem, 100vw'

/**
 * A picture with its caption and credit. Without the picture the caption stands alone, as the
 * report printed it; with nothing at all there is nothing.
 */
export function Figure({ figure, imageSources, isFirst = false }: FigureProps) {
  const source = imageSources(figure.image)
  const { caption, credit } = figure
  if (!source && !caption && !credit) return null
  return (
    <figure className={source ? 'figure' : 'figure figure-without-picture'}>
      {source && <Picture source={source} alt={figure.alt ?? ''} sizes={SIZES} isFirst={isFirst} />}
      {(caption || credit) && (
        <figcaption>
          {caption}
          {credit && (
            <>
              {caption && ' '}
              <span className="credit">Ảnh: {credit}</span>
            </>
          )}
        </figcaption>
      )}
    </figure>
  )
}
