import type { ImageSource } from '../images.ts'

export interface PictureProps {
  readonly source: ImageSource
  readonly alt: string
  /** The `sizes` attribute: how wide the picture is shown. */
  readonly sizes: string
  /** True for the picture that a reader sees first: it is loaded before the others. */
  readonly isFirst?: boolean
}

/** A picture that keeps its place while it loads, over a blurred likeness of itself. */
export function Picture({ source, alt, sizes, isFirst = false }: PictureProps) {
  const { width, height } = source
  return (
    <span className="picture">
      {source.placeholder && (
        <img
          className="picture-placeholder"
          src={source.placeholder}
          alt=""
          width={width}
          height={height}
        />
      )}
      <img
        src={source.src}
        srcSet={source.srcSet}
        sizes={sizes}
        alt={alt}
        width={width}
        height={height}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : 'auto'}
        decoding="async"
      />
    </span>
  )
}
