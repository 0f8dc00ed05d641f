import { Card, Flex, Stack, Text } from '@sanity/ui'
import type { ImportWarning } from '../../../seed/report.ts'

/** What the rules were unsure of, with the line of the file. */
export function WarningList({ warnings }: { readonly warnings: readonly ImportWarning[] }) {
  if (warnings.length === 0) return null
  return (
    <Card border radius={3} tone="caution" data-testid="findings-warnings">
      <Card borderBottom padding={3} tone="caution">
        <Flex>
          <Stack flex={1}>
            <Text as="h2" size={1} weight="semibold">
              Cần xem lại
            </Text>
          </Stack>
          <Text size={1} muted>
            {warnings.length}
          </Text>
        </Flex>
      </Card>
      <Stack gap={4} padding={3}>
        {warnings.toSorted(byLine).map(({ code, message, line, excerpt }) => (
          <Stack key={`${code} ${line} ${excerpt}`} gap={2}>
            <Text size={1}>{line === undefined ? message : `Dòng ${line}: ${message}`}</Text>
            {excerpt && (
              <Text size={1} muted>
                “{excerpt}”
              </Text>
            )}
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}

function byLine(one: ImportWarning, other: ImportWarning): number {
  return (one.line ?? 0) - (other.line ?? 0)
}
