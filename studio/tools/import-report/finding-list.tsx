import { Box, Card, Flex, Stack, Text } from '@sanity/ui'
import type { ReactNode } from 'react'
import type { FindingKind } from './highlights.ts'
import { FINDING_STYLES } from './labels.ts'

interface FindingListProps {
  readonly kind: FindingKind
  readonly count: number
  readonly children: ReactNode
}

/** The findings of one kind, under a heading in the colour in which the text marks them. */
export function FindingList({ kind, count, children }: FindingListProps) {
  if (count === 0) return null
  const { title, color } = FINDING_STYLES[kind]
  return (
    <Card border radius={3} overflow="hidden" data-testid={`findings-${kind}`}>
      <Card borderBottom padding={3}>
        <Flex align="center" gap={3}>
          <Box style={{ width: 10, height: 10, borderRadius: 2, background: color }} />
          <Box flex={1}>
            <Text as="h2" size={1} weight="semibold">
              {title}
            </Text>
          </Box>
          <Text size={1} muted>
            {count}
          </Text>
        </Flex>
      </Card>
      <Stack>{children}</Stack>
    </Card>
  )
}
