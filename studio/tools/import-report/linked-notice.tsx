import { Card, Flex, Stack, Text } from '@sanity/ui'
import { DocumentsIcon } from '@sanity/icons/Documents'
import { IntentLink } from 'sanity/router'
import type { LinkedArticle } from './linked.ts'

/** Says that a report is there already from another paper, with the way to its article. */
export function LinkedNotice({ linked }: { readonly linked: LinkedArticle }) {
  const { id, title, origin, isStored, isWritten } = linked
  return (
    <Card border radius={2} padding={3} tone="caution" data-testid="linked-article">
      <Flex gap={3}>
        <Text size={1}>
          <DocumentsIcon />
        </Text>
        <Stack gap={3}>
          <Text size={1}>
            {isStored
              ? 'Bản tin này đã có từ nguồn khác, nên không tạo bài thứ hai:'
              : 'Bản tin này trùng với một bản tin khác đang mở, nên hai bản tin thành một bài:'}
          </Text>
          <Text size={1} weight="medium">
            {isStored ? (
              <IntentLink intent="edit" params={{ id, type: 'article' }}>
                {title}
              </IntentLink>
            ) : (
              title
            )}
            {origin && ` · ${origin}`}
          </Text>
          <Text size={1} muted>
            {isWritten
              ? 'Bài sẽ ghi thêm bản tin này vào “Báo khác cũng đăng”.'
              : 'Bài đã ghi bản tin này ở “Báo khác cũng đăng”.'}
          </Text>
        </Stack>
      </Flex>
    </Card>
  )
}
