import type { RefusedFile } from '../../../seed/read/index.ts'
import type { Report } from '../../../seed/report.ts'
import { type Corrections, NO_CORRECTIONS } from './corrections.ts'
import type { Review } from './dataset.ts'
import type { Finding } from './highlights.ts'

/** A report in the tool: as the rules read it, with what the editor has corrected. */
export interface OpenReport {
  readonly report: Report
  readonly corrections: Corrections
}

/** Everything that the tool shows. */
export interface ImportState {
  readonly reports: readonly OpenReport[]
  readonly refused: readonly RefusedFile[]
  /** Which of the reports is shown. */
  readonly shown: number
  readonly selected?: Finding | undefined
  /** What has been pasted or typed and not been read yet. */
  readonly text: string
  /** What was written, once drafts of the reports have been made. */
  readonly done?: Review | undefined
}

export const EMPTY_STATE: ImportState = { reports: [], refused: [], shown: 0, text: '' }

/** What an editor can do in the tool. Corrections are of the report that is shown. */
export type ImportAction =
  | { readonly type: 'typed'; readonly text: string }
  | {
      readonly type: 'opened'
      readonly reports: readonly Report[]
      readonly refused: readonly RefusedFile[]
    }
  | { readonly type: 'closed' }
  | { readonly type: 'created'; readonly review: Review }
  | { readonly type: 'shown'; readonly index: number }
  | { readonly type: 'selected'; readonly finding: Finding | undefined }
  | { readonly type: 'isNotPerson'; readonly name: string }
  | { readonly type: 'isPerson'; readonly name: string; readonly id: string | undefined }
  | { readonly type: 'isNotDocument'; readonly key: string }
  | { readonly type: 'isNotOrganization'; readonly key: string }
  | { readonly type: 'isNotPlace'; readonly key: string }
  | { readonly type: 'captionIsBody'; readonly start: number }
  | { readonly type: 'isHeadline'; readonly start: number }
  | { readonly type: 'uncorrected' }

/** Gives the tool's next state. Pure. */
export function importReducer(state: ImportState, action: ImportAction): ImportState {
  switch (action.type) {
    case 'typed':
      return { ...state, text: action.text }
    case 'opened':
      return {
        reports: action.reports.map((report) => ({ report, corrections: NO_CORRECTIONS })),
        refused: action.refused,
        shown: 0,
        text: state.text,
      }
    case 'closed':
      return EMPTY_STATE
    case 'created':
      return { ...state, done: action.review }
    case 'shown':
      return { ...state, shown: action.index, selected: undefined }
    case 'selected':
      return { ...state, selected: action.finding }
    case 'isNotPerson':
      return corrected(state, ({ notPeople, ...rest }) => ({
        ...rest,
        notPeople: [...notPeople, action.name],
      }))
    case 'isPerson':
      return corrected(state, ({ identities, ...rest }) => {
        const { [action.name]: _previous, ...others } = identities
        return {
          ...rest,
          identities: action.id === undefined ? others : { ...others, [action.name]: action.id },
        }
      })
    case 'isNotDocument':
      return corrected(state, ({ notDocuments, ...rest }) => ({
        ...rest,
        notDocuments: [...notDocuments, action.key],
      }))
    case 'isNotOrganization':
      return corrected(state, ({ notOrganizations, ...rest }) => ({
        ...rest,
        notOrganizations: [...notOrganizations, action.key],
      }))
    case 'isNotPlace':
      return corrected(state, ({ notPlaces, ...rest }) => ({
        ...rest,
        notPlaces: [...notPlaces, action.key],
      }))
    case 'captionIsBody':
      return corrected(state, ({ bodyCaptions, ...rest }) => ({
        ...rest,
        bodyCaptions: [...bodyCaptions, action.start],
      }))
    case 'isHeadline':
      return corrected(state, (rest) => ({ ...rest, headline: action.start }))
    case 'uncorrected':
      return corrected(state, () => NO_CORRECTIONS)
  }
}

function corrected(
  state: ImportState,
  change: (corrections: Corrections) => Corrections,
): ImportState {
  return {
    ...state,
    selected: undefined,
    reports: state.reports.map((open, index) =>
      index === state.shown ? { ...open, corrections: change(open.corrections) } : open,
    ),
  }
}
