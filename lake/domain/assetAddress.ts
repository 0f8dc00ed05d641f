import type { JsonObject } from './document.ts'

/**
 * The JSON of an asset's document with its address in another dataset: `path` and `url` name the
 * dataset (`images/<project>/<dataset>/<file>`), the bytes are the same.
 */
export function movedAsset(
  body: string,
  { projectId, source, target }: { projectId: string; source: string; target: string },
): string {
  const move = (address: unknown) =>
    typeof address === 'string'
      ? address.replace(
          new RegExp(`(^|/)(images|files)/${projectId}/${source}/`),
          `$1$2/${projectId}/${target}/`,
        )
      : address
  const document = JSON.parse(body) as JsonObject
  return JSON.stringify({ ...document, path: move(document['path']), url: move(document['url']) })
}
