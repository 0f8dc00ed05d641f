/**
 * What a file is served as, by its extension. `inline` marks what a browser may show in its own
 * tab: nothing that can run a script with the lake's origin. Everything else is a download.
 */
interface MediaType {
  readonly type: string
  readonly extensions: readonly string[]
  readonly inline?: true
}

const MEDIA_TYPES: readonly MediaType[] = [
  { type: 'image/jpeg', extensions: ['jpg', 'jpeg'], inline: true },
  { type: 'image/png', extensions: ['png'], inline: true },
  { type: 'image/webp', extensions: ['webp'], inline: true },
  { type: 'image/avif', extensions: ['avif'], inline: true },
  { type: 'image/gif', extensions: ['gif'], inline: true },
  { type: 'image/tiff', extensions: ['tiff', 'tif'], inline: true },
  { type: 'image/svg+xml', extensions: ['svg'] },
  { type: 'application/pdf', extensions: ['pdf'], inline: true },
  { type: 'text/plain', extensions: ['txt', 'log'], inline: true },
  { type: 'text/csv', extensions: ['csv'] },
  { type: 'text/vtt', extensions: ['vtt'], inline: true },
  { type: 'text/markdown', extensions: ['md'] },
  { type: 'text/html', extensions: ['html', 'htm'] },
  { type: 'text/css', extensions: ['css'] },
  { type: 'text/javascript', extensions: ['js', 'mjs'] },
  { type: 'application/json', extensions: ['json', 'geojson'] },
  { type: 'application/xml', extensions: ['xml'] },
  { type: 'application/zip', extensions: ['zip'] },
  { type: 'application/gzip', extensions: ['gz', 'tgz'] },
  { type: 'application/vnd.rar', extensions: ['rar'] },
  { type: 'application/x-7z-compressed', extensions: ['7z'] },
  { type: 'application/rtf', extensions: ['rtf'] },
  { type: 'application/msword', extensions: ['doc'] },
  { type: 'application/vnd.ms-excel', extensions: ['xls'] },
  { type: 'application/vnd.ms-powerpoint', extensions: ['ppt'] },
  { type: 'application/epub+zip', extensions: ['epub'] },
  {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
  },
  {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extensions: ['pptx'],
  },
  { type: 'application/vnd.oasis.opendocument.text', extensions: ['odt'] },
  { type: 'application/vnd.oasis.opendocument.spreadsheet', extensions: ['ods'] },
  { type: 'application/vnd.oasis.opendocument.presentation', extensions: ['odp'] },
  { type: 'audio/mpeg', extensions: ['mp3'], inline: true },
  { type: 'audio/mp4', extensions: ['m4a'], inline: true },
  { type: 'audio/ogg', extensions: ['ogg', 'oga', 'opus'], inline: true },
  { type: 'audio/wav', extensions: ['wav'], inline: true },
  { type: 'audio/aac', extensions: ['aac'], inline: true },
  { type: 'audio/flac', extensions: ['flac'], inline: true },
  { type: 'video/mp4', extensions: ['mp4', 'm4v'], inline: true },
  { type: 'video/webm', extensions: ['webm'], inline: true },
  { type: 'video/ogg', extensions: ['ogv'], inline: true },
  { type: 'video/quicktime', extensions: ['mov'], inline: true },
  { type: 'font/woff', extensions: ['woff'], inline: true },
  { type: 'font/woff2', extensions: ['woff2'], inline: true },
  { type: 'font/ttf', extensions: ['ttf'], inline: true },
  { type: 'font/otf', extensions: ['otf'], inline: true },
  { type: 'application/octet-stream', extensions: ['bin'] },
]

const byExtension = new Map(
  MEDIA_TYPES.flatMap((media) => media.extensions.map((extension) => [extension, media] as const)),
)
const byType = new Map(MEDIA_TYPES.map((media) => [media.type, media]))

/** The media type of an extension (without dot); unknown ones are opaque bytes. */
export function mediaTypeOf(extension: string): { type: string; inline: boolean } {
  const media = byExtension.get(extension.toLowerCase())
  return { type: media?.type ?? 'application/octet-stream', inline: media?.inline ?? false }
}

/** The usual extension of a media type, parameters ignored, or undefined when it is not known. */
export function extensionOf(mediaType: string): string | undefined {
  return byType.get(mediaType.split(';')[0]!.trim().toLowerCase())?.extensions[0]
}
