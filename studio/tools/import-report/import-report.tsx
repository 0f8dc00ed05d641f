import { Card } from '@sanity/ui'
import { useReducer } from 'react'
import { ReportInput } from './report-input.tsx'
import { ReportReview } from './report-review.tsx'
import { EMPTY_STATE, importReducer } from './state.ts'

/** The tool "Nhập bản tin". */
export default function ImportReport() {
  const [state, dispatch] = useReducer(importReducer, EMPTY_STATE)
  return (
    <Card height="fill" overflow="auto" data-testid="import-report">
      {state.reports.length === 0 ? (
        <ReportInput
          refused={state.refused}
          onRead={(read) => dispatch({ type: 'opened', ...read })}
        />
      ) : (
        <ReportReview state={state} dispatch={dispatch} />
      )}
    </Card>
  )
}
