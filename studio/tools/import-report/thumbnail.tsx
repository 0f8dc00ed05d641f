import { useCallback } from 'react'
import type { Picture } from '../../../seed/report.ts'

/** A picture of the report, as it came with the file. */
export function Thumbnail({ picture: { name, alt, bytes, contentType } }: { picture: Picture }) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: contentType })
      image.src = URL.createObjectURL(blob)
      return () => URL.revokeObjectURL(image.src)
    },
    [bytes, contentType],
  )
  return (
    <img
      ref={show}
      alt={alt ?? name}
      style={{ display: 'block', maxWidth: '100%', maxHeight: 200, borderRadius: 3 }}
    />
  )
}
