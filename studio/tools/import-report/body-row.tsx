import { Button, Flex } from '@sanity/ui'
import type { FoundOrganization, FoundPlace } from '../../../seed/report.ts'
import { Row } from './row.tsx'

interface BodyRowProps {
  readonly found: FoundOrganization | FoundPlace
  /** What the button says that takes it away: "Không phải địa danh". */
  readonly denial: string
  readonly isSelected: boolean
  onSelect(): void
  onRemove(): void
}

/** An organisation or a place, with how often the report names it. */
export function BodyRow({ found, denial, isSelected, onSelect, onRemove }: BodyRowProps) {
  return (
    <Row
      title={found.name}
      detail={`${found.spans.length} chỗ`}
      isSelected={isSelected}
      onSelect={onSelect}
    >
      <Flex>
        <Button mode="ghost" fontSize={1} text={denial} onClick={onRemove} />
      </Flex>
    </Row>
  )
}
