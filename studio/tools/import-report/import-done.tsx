import { Button, Card, Container, Flex, Heading, Stack, Text } from '@sanity/ui'
import { IntentLink } from 'sanity/router'
import { formatDay } from '../../../schemas/presets/format.ts'
import type { Review } from './dataset.ts'
import { articlesOf } from './linked.ts'
import { PlanSummary } from './plan-summary.tsx'

interface ImportDoneProps {
  readonly review: Review
  onAgain(): void
}

/** Last step: what was made, with the way to each article. */
export function ImportDone({ review, onAgain }: ImportDoneProps) {
  const articles = articlesOf(review).map(({ entry, index }) => ({
    id: entry.id,
    title: entry.title,
    detail: [
      formatDay(review.built[index]?.report.date),
      ...entry.alsoIn.map(({ publisher, file }) => `cũng đăng: ${publisher ?? file}`),
    ]
      .filter(Boolean)
      .join(' · '),
  }))
  return (
    <Container width={2} paddingX={4} paddingY={5}>
      <Stack gap={5} data-testid="import-done">
        <Heading as="h1" size={2}>
          Đã tạo bản nháp
        </Heading>
        <Text muted>Mở từng bài để xem lại rồi xuất bản. Hồ sơ mới cũng đang là bản nháp.</Text>
        <PlanSummary plan={review.plan} />
        <Stack gap={3}>
          {articles.map(({ id, title, detail }) => (
            <Card
              key={id}
              as={IntentLink}
              // The card is a link of the Studio's router; its own props come first.
              {...{ intent: 'edit', params: { id, type: 'article' } }}
              border
              radius={2}
              padding={4}
              style={{ textDecoration: 'none' }}
            >
              <Stack gap={3}>
                <Text weight="medium">{title}</Text>
                <Text muted size={1}>
                  {detail}
                </Text>
              </Stack>
            </Card>
          ))}
        </Stack>
        <Flex>
          <Button mode="ghost" text="Nhập bản tin khác" onClick={onAgain} />
        </Flex>
      </Stack>
    </Container>
  )
}
