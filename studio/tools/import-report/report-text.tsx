import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import { Box, Button, Card, Flex, Stack, Text } from '@sanity/ui'
import type { Dispatch, KeyboardEvent } from 'react'
import type { Part } from '../../../seed/report.ts'
import type { Finding, TextBlock } from './highlights.ts'
import { FINDING_STYLES, NOISE_LABELS, PART_LABELS } from './labels.ts'
import type { ImportAction } from './state.ts'
import { Thumbnail } from './thumbnail.tsx'

interface ReportTextProps {
  readonly blocks: readonly TextBlock[]
  readonly selected: Finding | undefined
  readonly dispatch: Dispatch<ImportAction>
}

/** The report as it was read: every part with its name, and what was found highlighted in place. */
export function ReportText({ blocks, selected, dispatch }: ReportTextProps) {
  return (
    <Stack gap={4} data-testid="report-text">
      {blocks.map((block) => (
        <Block key={block.part.start} block={block} selected={selected} dispatch={dispatch} />
      ))}
    </Stack>
  )
}

interface BlockProps {
  readonly block: TextBlock
  readonly selected: Finding | undefined
  readonly dispatch: Dispatch<ImportAction>
}

function Block({
  block: { part, line, segments, warnings, mayBeHeadline, picture },
  selected,
  dispatch,
}: BlockProps) {
  const isNoise = part.kind === 'noise'
  return (
    <Box data-line={line}>
      <Flex align="center" gap={3} marginBottom={2}>
        <Text size={0} muted>
          {picture ? 'Ảnh' : labelOf(part)} · dòng {line}
        </Text>
        {part.kind === 'caption' && (
          <Correction
            text="Đây là đoạn văn"
            onClick={() => dispatch({ type: 'captionIsBody', start: part.start })}
          />
        )}
        {mayBeHeadline && !picture && (
          <Correction
            text="Đây là tiêu đề"
            onClick={() => dispatch({ type: 'isHeadline', start: part.start })}
          />
        )}
      </Flex>
      {picture && <Thumbnail picture={picture} />}
      <Text
        hidden={picture !== undefined}
        size={part.kind === 'headline' ? 3 : 2}
        weight={part.kind === 'headline' || part.kind === 'crosshead' ? 'bold' : 'regular'}
        muted={isNoise}
        style={{
          whiteSpace: 'pre-wrap',
          fontStyle: part.kind === 'caption' ? 'italic' : 'normal',
          lineHeight: 1.6,
          ...(isNoise && { textDecoration: 'line-through' }),
        }}
      >
        {segments.map(({ start, text, finding }) =>
          finding && !isNoise ? (
            <Mark
              key={start}
              text={text}
              finding={finding}
              isSelected={selected?.kind === finding.kind && selected.key === finding.key}
              onSelect={() => dispatch({ type: 'selected', finding })}
            />
          ) : (
            <span key={start}>{text}</span>
          ),
        )}
      </Text>
      {!isNoise &&
        warnings.map(({ code, message, excerpt }) => (
          <Card key={`${code} ${excerpt}`} tone="caution" radius={2} padding={2} marginTop={2}>
            <Flex gap={2}>
              <Text size={1}>
                <WarningOutlineIcon />
              </Text>
              <Text size={1}>{message}</Text>
            </Flex>
          </Card>
        ))}
    </Box>
  )
}

interface CorrectionProps {
  readonly text: string
  onClick(): void
}

/** What an editor says of a part that the rules took for another kind. */
function Correction(props: CorrectionProps) {
  return <Button mode="bleed" fontSize={0} padding={1} {...props} />
}

interface MarkProps {
  readonly text: string
  readonly finding: Finding
  readonly isSelected: boolean
  onSelect(): void
}

function Mark({ text, finding, isSelected, onSelect }: MarkProps) {
  const { title, color } = FINDING_STYLES[finding.kind]
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onSelect()
  }
  return (
    <span
      // A real button is a box of its own: the line would break before and after it.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="button"
      tabIndex={0}
      title={title}
      aria-pressed={isSelected}
      data-finding={finding.kind}
      onClick={onSelect}
      onKeyDown={press}
      style={{
        cursor: 'pointer',
        borderBottom: `2px solid ${color}`,
        background: isSelected ? `color-mix(in srgb, ${color} 28%, transparent)` : undefined,
      }}
    >
      {text}
    </span>
  )
}

function labelOf({ kind, reason }: Part): string {
  return reason ? `${PART_LABELS[kind]}: ${NOISE_LABELS[reason]}` : PART_LABELS[kind]
}
