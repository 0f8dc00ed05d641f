import { Box, Button, Card, Flex, Grid, Heading, Select, Spinner, Stack, Text } from '@sanity/ui'
import { type Dispatch, useMemo, useState } from 'react'
import { useClient } from 'sanity'
import { problemForEditors } from './problem.ts'
import { correctReport } from './corrections.ts'
import { createDrafts } from './dataset.ts'
import { Findings } from './findings.tsx'
import { textBlocks } from './highlights.ts'
import { ImportDone } from './import-done.tsx'
import { linkedArticle } from './linked.ts'
import { LinkedNotice } from './linked-notice.tsx'
import { PlanSummary } from './plan-summary.tsx'
import { RefusedFiles } from './refused-files.tsx'
import { ReportText } from './report-text.tsx'
import type { ImportAction, ImportState } from './state.ts'
import { useReview } from './use-review.ts'

/** The dated API that the importer's queries are written for. */
const API_VERSION = '2025-02-19'

/** However long the report is, what is done with it stays at hand. */
const STAYS_ON_TOP = { position: 'sticky', top: 0, zIndex: 1 } as const

interface ReportReviewProps {
  readonly state: ImportState
  readonly dispatch: Dispatch<ImportAction>
}

/** Second step: look at what was found, correct it, create drafts. */
export function ReportReview({ state, dispatch }: ReportReviewProps) {
  const client = useClient({ apiVersion: API_VERSION })
  const reports = useMemo(
    () => state.reports.map(({ report, corrections }) => correctReport(report, corrections)),
    [state.reports],
  )
  const { dataset, review, error } = useReview(client, reports)
  const [isWriting, setWriting] = useState(false)
  const [failure, setFailure] = useState<string>()

  const shown = reports[state.shown]
  const blocks = useMemo(() => (shown ? textBlocks(shown) : []), [shown])
  const problems = reports.flatMap((report) => problemForEditors(report) ?? [])
  if (!shown) return null
  if (state.done)
    return <ImportDone review={state.done} onAgain={() => dispatch({ type: 'closed' })} />

  const create = async () => {
    if (!dataset) return
    setWriting(true)
    setFailure(undefined)
    try {
      dispatch({ type: 'created', review: await createDrafts(client, reports, dataset) })
    } catch (reason) {
      setFailure(reason instanceof Error ? reason.message : String(reason))
    } finally {
      setWriting(false)
    }
  }

  const trouble = error?.message ?? failure
  const linked = review && linkedArticle(review, state.shown)
  return (
    <Box>
      <Card borderBottom paddingX={4} paddingY={3} style={STAYS_ON_TOP}>
        <Flex align="center" gap={3} wrap="wrap">
          <Box flex={['auto', 'auto', 1]} style={{ minWidth: 'max-content' }}>
            <Heading as="h1" size={1}>
              Xem lại bản tin
            </Heading>
          </Box>
          <Button mode="bleed" text="Bản tin khác" onClick={() => dispatch({ type: 'closed' })} />
          <Button
            mode="ghost"
            text="Bỏ các sửa chữa"
            onClick={() => dispatch({ type: 'uncorrected' })}
          />
          <Button
            tone="primary"
            text={isWriting ? 'Đang tạo…' : 'Tạo bản nháp'}
            disabled={!review || isWriting || problems.length > 0}
            onClick={() => void create()}
          />
        </Flex>
      </Card>
      <Stack gap={4} padding={4}>
        {reports.length > 1 && (
          <Select
            aria-label="Chọn bản tin"
            value={String(state.shown)}
            onChange={(event) =>
              dispatch({ type: 'shown', index: Number(event.currentTarget.value) })
            }
          >
            {reports.map((report, index) => (
              <option key={report.file} value={index}>
                {index + 1}/{reports.length}: {report.title ?? report.file}
              </option>
            ))}
          </Select>
        )}
        <RefusedFiles refused={state.refused} />
        {[...problems, ...(trouble ? [trouble] : [])].map((message) => (
          <Card key={message} tone="critical" border radius={2} padding={4} role="alert">
            <Text size={1}>{message}</Text>
          </Card>
        ))}
        {review ? <PlanSummary plan={review.plan} /> : <Spinner muted />}
        {linked && <LinkedNotice linked={linked} />}
        <Grid gridTemplateColumns={[1, 1, 1, 2]} gap={5} style={{ alignItems: 'start' }}>
          <Card border radius={3} padding={4}>
            <ReportText blocks={blocks} selected={state.selected} dispatch={dispatch} />
          </Card>
          <Findings
            report={shown}
            built={review?.built[state.shown]}
            existing={review?.existing}
            people={dataset?.people ?? []}
            identities={state.reports[state.shown]?.corrections.identities ?? {}}
            selected={state.selected}
            dispatch={dispatch}
          />
        </Grid>
      </Stack>
    </Box>
  )
}
