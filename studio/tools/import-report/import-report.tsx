import { Card } from '@sanity/ui'
import { useSyncExternalStore } from 'react'
import { ReportInput } from './report-input.tsx'
import { ReportReview } from './report-review.tsx'
import { createDesk } from './desk.ts'

// An editor who looks something up in another tool finds the report as it was left.
const desk = createDesk()

/** The tool "Nhập bản tin". */
export default function ImportReport() {
  const state = useSyncExternalStore(desk.subscribe, desk.state)
  const { dispatch } = desk
  return (
    <Card height="fill" overflow="auto" data-testid="import-report">
      {state.reports.length === 0 ? (
        <ReportInput
          text={state.text}
          refused={state.refused}
          onType={(text) => dispatch({ type: 'typed', text })}
          onRead={(read) => dispatch({ type: 'opened', ...read })}
        />
      ) : (
        <ReportReview state={state} dispatch={dispatch} />
      )}
    </Card>
  )
}
