import { UploadIcon } from '@sanity/icons/Upload'
import { Box, Button, Card, Container, Flex, Heading, Stack, Text, TextArea } from '@sanity/ui'
import { type DragEvent, useId, useRef, useState } from 'react'
import { READABLE_EXTENSIONS, type RefusedFile } from '../../../seed/read/index.ts'
import { type ReadReports, readFiles, readPasted } from './read-reports.ts'
import { RefusedFiles } from './refused-files.tsx'

interface ReportInputProps {
  readonly text: string
  readonly refused: readonly RefusedFile[]
  onType(text: string): void
  onRead(read: ReadReports): void
}

/** First step: paste a report's text, or drop the files that hold reports. */
export function ReportInput({ text, refused, onType, onRead }: ReportInputProps) {
  const [isReading, setReading] = useState(false)
  const [isOver, setOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const textId = useId()

  const read = async (reading: Promise<ReadReports>) => {
    setReading(true)
    try {
      onRead(await reading)
    } finally {
      setReading(false)
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void read(readFiles([...event.dataTransfer.files]))
  }

  return (
    <Container width={2} paddingX={4} paddingY={5}>
      <Stack gap={5}>
        <Stack gap={4}>
          <Heading as="h1" size={2}>
            Nhập bản tin
          </Heading>
          <Text muted>
            Dán văn bản hoặc kéo tệp vào đây. Toà soạn tìm người, văn bản, cơ quan trong bản tin để
            bạn xem lại, rồi mới tạo bản nháp. Chữ của bản tin được giữ nguyên.
          </Text>
        </Stack>
        <RefusedFiles refused={refused} />
        <Stack gap={3}>
          <Text as="label" htmlFor={textId} size={1} weight="medium">
            Văn bản của bản tin
          </Text>
          <TextArea
            id={textId}
            rows={14}
            value={text}
            placeholder={'Tiêu đề ở dòng đầu\n27/11/2023\n\nChiều 24-11-2023, Ban Chỉ đạo…'}
            onChange={(event) => onType(event.currentTarget.value)}
          />
          <Flex justify="flex-end">
            <Button
              text={isReading ? 'Đang đọc…' : 'Xem bản tin'}
              tone="primary"
              disabled={isReading || text.trim() === ''}
              onClick={() => void read(readPasted(text))}
            />
          </Flex>
        </Stack>
        <Card
          border
          radius={3}
          padding={5}
          tone={isOver ? 'primary' : 'transparent'}
          style={{ borderStyle: 'dashed' }}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <Flex direction="column" align="center" gap={4}>
            <Text align="center" muted>
              Kéo tệp vào đây, nhiều tệp một lúc cũng được
            </Text>
            <Button
              icon={UploadIcon}
              mode="ghost"
              text="Chọn tệp"
              disabled={isReading}
              onClick={() => chooser.current?.click()}
            />
            <Text align="center" muted size={1}>
              Đọc được: {READABLE_EXTENSIONS.join(', ')}. Ảnh của trang .html: kéo vào cùng tệp ấy.
            </Text>
          </Flex>
          <Box hidden>
            <input
              ref={chooser}
              type="file"
              multiple
              accept={[...READABLE_EXTENSIONS, 'image/*'].join(',')}
              aria-label="Chọn tệp bản tin"
              onChange={(event) => void read(readFiles([...(event.currentTarget.files ?? [])]))}
            />
          </Box>
        </Card>
      </Stack>
    </Container>
  )
}
