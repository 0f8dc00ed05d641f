/** What an import did, for a person or a program to read. */
import type { Plan, PlanAction, PlanEntry } from '../index.ts'
import type { ImportWarning } from '../report.ts'
import type { RefusedFile } from '../read/refusal.ts'

export interface ImportFailure {
  readonly file: string
  /** Counts from 1. */
  readonly line?: number
  /** Offset in the file's bytes, from 0, of what cannot be read. */
  readonly position?: number
  readonly code: string
  readonly message: string
}

/** A document with fields that the report changes and an editor has changed too. */
export interface LeftFields {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly file: string
  readonly fields: readonly string[]
}

/** A report that another file or paper had brought: written into its article's list, no article. */
export interface LinkedFile {
  readonly file: string
  readonly publisher?: string
  /** The article's published id and its headline. */
  readonly id: string
  readonly title: string
}

export interface ImportSummary {
  readonly dryRun: boolean
  /** Files or archive entries: imported ones, and ones of which nothing was written. */
  readonly reports: { readonly imported: number; readonly failed: number }
  /** Documents by type, each counted once by the most that happened to it. */
  readonly documents: Readonly<Record<string, Readonly<Record<PlanAction, number>>>>
  readonly left: readonly LeftFields[]
  /** What was linked by this import; what an earlier one linked is not told again. */
  readonly linked: readonly LinkedFile[]
  readonly warnings: readonly (ImportWarning & { readonly file: string })[]
  readonly failures: readonly ImportFailure[]
  /** True when the import was stopped before all files were done. Running it again goes on. */
  readonly aborted: boolean
}

/** More has happened the further left it stands. */
const ACTIONS: readonly PlanAction[] = ['create', 'update', 'linked', 'left', 'unchanged']

/** Adds up what batches did. */
export class Tally {
  readonly #actions = new Map<string, { type: string; action: PlanAction }>()
  readonly #left = new Map<string, LeftFields>()
  readonly #linked = new Map<string, LinkedFile>()
  readonly #warnings = new Map<string, (ImportWarning & { readonly file: string })[]>()
  readonly #extra: (ImportWarning & { readonly file: string })[] = []
  readonly #failures: ImportFailure[] = []
  readonly #imported = new Set<string>()

  get done(): number {
    return this.#imported.size + this.#failures.length
  }

  get failed(): number {
    return this.#failures.length
  }

  add(plan: Plan, files: readonly string[]): void {
    for (const file of files) {
      this.#imported.add(file)
      this.#warnings.delete(file)
    }
    for (const entry of plan.entries) this.#addEntry(entry)
    for (const warning of plan.warnings) {
      const others = this.#warnings.get(warning.file)
      if (others) others.push(warning)
      else this.#warnings.set(warning.file, [warning])
    }
  }

  /** Adds a warning that is not the plan's own. */
  warn(file: string, warning: ImportWarning): void {
    this.#extra.push({ ...warning, file })
  }

  fail(failure: ImportFailure): void {
    this.#failures.push(failure)
  }

  summary({ dryRun, aborted }: { dryRun: boolean; aborted: boolean }): ImportSummary {
    const documents: Record<string, Record<PlanAction, number>> = {}
    for (const { type, action } of this.#actions.values()) {
      const counts = (documents[type] ??= {
        create: 0,
        update: 0,
        linked: 0,
        left: 0,
        unchanged: 0,
      })
      counts[action]++
    }
    return {
      dryRun,
      reports: { imported: this.#imported.size, failed: this.#failures.length },
      documents,
      left: [...this.#left.values()],
      linked: [...this.#linked.values()],
      warnings: [...[...this.#warnings.values()].flat(), ...this.#extra],
      failures: this.#failures,
      aborted,
    }
  }

  #addEntry({ id, type, title, file, action, left, alsoIn }: PlanEntry): void {
    const before = this.#actions.get(id)?.action
    if (before === undefined || ACTIONS.indexOf(action) < ACTIONS.indexOf(before)) {
      this.#actions.set(id, { type, action })
    }
    if (left.length > 0) this.#left.set(id, { id, type, title, file, fields: left })
    for (const { isWritten, ...report } of alsoIn) {
      if (isWritten) this.#linked.set(report.file, { ...report, id, title })
    }
  }
}

/** A refusal as a failure. */
export function failureOf(refusal: RefusedFile): ImportFailure {
  const { file, code, message, position, line } = refusal
  return {
    file,
    code,
    message,
    ...(position === undefined ? {} : { position }),
    ...(line === undefined ? {} : { line }),
  }
}
