import { Card, Stack, Text } from '@sanity/ui'
import type { RefusedFile } from '../../../seed/read/index.ts'

/** Files that could not be read, by name, with the reason. */
export function RefusedFiles({ refused }: { readonly refused: readonly RefusedFile[] }) {
  if (refused.length === 0) return null
  return (
    <Card tone="critical" border radius={2} padding={4} role="alert">
      <Stack gap={3}>
        {refused.map((file) => (
          <Text key={file.file} size={1}>
            <strong>{file.file}</strong>: {file.messageForEditors}
          </Text>
        ))}
      </Stack>
    </Card>
  )
}
