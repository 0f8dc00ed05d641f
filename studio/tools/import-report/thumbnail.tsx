import { useEffect, useState } from 'react'
import type { Picture } from '../../../seed/report.ts'

/** A picture of the report, as it came with the file. */
export function Thumbnail({ picture: { name, alt, bytes, contentType } }: { picture: Picture }) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(
      new Blob([bytes as Uint8Array<ArrayBuffer>], { type: contentType }),
    )
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes, contentType])
  return (
    <img
      src={address}
      alt={alt ?? name}
      style={{ display: 'block', maxWidth: '100%', maxHeight: 200, borderRadius: 3 }}
    />
  )
}
