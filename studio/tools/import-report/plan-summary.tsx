import { Badge, Card, Flex, Text } from '@sanity/ui'
import type { Plan, PlanAction } from '../../../seed/index.ts'
import { countedTypes } from './counts.ts'

const ACTION_LABELS: Readonly<Record<PlanAction, string>> = {
  create: 'Tạo mới',
  update: 'Cập nhật',
  unchanged: 'Không đổi',
  left: 'Giữ nguyên phần bạn đã sửa',
  linked: 'Đã có từ nguồn khác',
}

const ACTION_TONES: Readonly<Record<PlanAction, 'positive' | 'primary' | 'default' | 'caution'>> = {
  create: 'positive',
  update: 'primary',
  unchanged: 'default',
  left: 'caution',
  linked: 'caution',
}

/** What would be written: how many documents of each type are made, changed and left. */
export function PlanSummary({ plan }: { readonly plan: Plan }) {
  const counts = countedTypes(plan)
  return (
    <Card border radius={2} padding={3} data-testid="plan-summary">
      <Flex gap={4} wrap="wrap" align="center">
        {counts.map(({ action, text }) => (
          <Flex key={action} gap={2} align="center">
            <Badge tone={ACTION_TONES[action]} style={{ flex: 'none' }}>
              {ACTION_LABELS[action]}
            </Badge>
            <Text size={1}>{text}</Text>
          </Flex>
        ))}
      </Flex>
    </Card>
  )
}
