import { Card, Flex, Stack, Text } from '@sanity/ui'
import { type ReactNode, useEffect, useRef } from 'react'

interface RowProps {
  readonly title: string
  readonly detail?: string | undefined
  readonly badge?: ReactNode
  readonly isSelected: boolean
  onSelect(): void
  /** Corrections, shown while the row is selected. */
  readonly children?: ReactNode
}

/** One finding in a list; selected in the text, it scrolls into view and shows its corrections. */
export function Row({ title, detail, badge, isSelected, onSelect, children }: RowProps) {
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isSelected) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  return (
    <Card ref={card} borderTop padding={3} tone={isSelected ? 'primary' : 'default'}>
      <Stack gap={3}>
        <button
          type="button"
          aria-expanded={isSelected}
          onClick={onSelect}
          style={{ all: 'unset', cursor: 'pointer', display: 'block' }}
        >
          <Flex gap={3} align="flex-start">
            <Stack flex={1} gap={2}>
              <Text size={1} weight="medium">
                {title}
              </Text>
              {detail && (
                <Text size={1} muted>
                  {detail}
                </Text>
              )}
            </Stack>
            {badge}
          </Flex>
        </button>
        {isSelected && children}
      </Stack>
    </Card>
  )
}
