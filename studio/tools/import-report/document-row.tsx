import { Badge, Button, Flex } from '@sanity/ui'
import { formatDay } from '../../../schemas/presets/format.ts'
import type { FoundDocument } from '../../../seed/report.ts'
import { formatDocument } from '../../../vietnamese/document-number.ts'
import { Row } from './row.tsx'

interface DocumentRowProps {
  readonly document: FoundDocument
  readonly isSelected: boolean
  onSelect(): void
  onRemove(): void
}

/** A cited document, with what the report prints of it. */
export function DocumentRow({ document, isSelected, onSelect, onRemove }: DocumentRowProps) {
  const { kind, number, date, issuer, subject, citations } = document
  return (
    <Row
      title={formatDocument(kind, number)}
      detail={[issuer, formatDay(date), subject, `${citations.length} chỗ`]
        .filter(Boolean)
        .join(' · ')}
      badge={date === undefined && <Badge tone="caution">Chưa rõ ngày</Badge>}
      isSelected={isSelected}
      onSelect={onSelect}
    >
      <Flex>
        <Button mode="ghost" fontSize={1} text="Không phải văn bản" onClick={onRemove} />
      </Flex>
    </Row>
  )
}
