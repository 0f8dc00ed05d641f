import { createHash } from 'node:crypto'
import { isObject, type JsonObject, type LakeDocument } from './document.ts'

/**
 * Variants (beta): other forms of a document for some readers, such as a region. A variant is
 * defined by `_.variants.<name>`; its form of a document is `versions.<scope>.<document>`, where the
 * scope stands for the variant and for where it waits: published, among the drafts or in a release.
 */
export interface VariantForm {
  /** The name of the variant's definition. */
  variant: string
  /** `drafts` or the name of a release; undefined when it is published. */
  bundle: string | undefined
}

const DEFINITIONS = '_.variants.'

export function variantDefinitionId(name: string): string {
  return DEFINITIONS + name
}

/** Which of all forms a document is; undefined when it is not the form of a variant. */
export function variantFormOf(document: LakeDocument): VariantForm | undefined {
  const system = document['_system']
  const [reference] =
    isObject(system) && Array.isArray(system['variants']) ? system['variants'] : []
  const target: unknown = isObject(reference) ? reference['_ref'] : undefined
  if (!isObject(system) || typeof target !== 'string') return undefined
  const bundle = system['bundleId']
  return {
    variant: target.slice(DEFINITIONS.length),
    bundle: typeof bundle === 'string' ? bundle : undefined,
  }
}

/** The segment of an id that stands for a form. Letters and digits, as those of releases. */
export function scopeOf({ variant, bundle }: VariantForm): string {
  const name = `${bundle ?? 'published'}/${variant}`
  return `v${createHash('sha256').update(name).digest('hex').slice(0, 15)}`
}

export function variantDocumentId(publishedId: string, form: VariantForm): string {
  return `versions.${scopeOf(form)}.${publishedId}`
}

/** What a form says of itself in `_system`, by which the Studio knows it. */
export function systemOf(publishedId: string, form: VariantForm): JsonObject {
  const { variant, bundle } = form
  const inRelease = bundle !== undefined && bundle !== 'drafts'
  return {
    group: { _ref: publishedId, _weak: true },
    scopeId: scopeOf(form),
    variants: [{ _key: variant, _ref: variantDefinitionId(variant) }],
    ...(bundle === undefined ? {} : { bundleId: bundle }),
    ...(inRelease ? { release: { _ref: `_.releases.${bundle}`, _weak: true } } : {}),
  }
}

/**
 * The variants for a reader of whom something is known, the most important first: those all of
 * whose conditions are met.
 */
export function variantsFor(
  definitions: readonly LakeDocument[],
  known: Readonly<Record<string, string>>,
): string[] {
  const met = definitions.filter(({ conditions }) =>
    Object.entries(isObject(conditions) ? conditions : {}).every(
      ([name, value]) => known[name] === value,
    ),
  )
  return met
    .toSorted((a, b) => Number(b['priority'] ?? 0) - Number(a['priority'] ?? 0))
    .map(({ _id }) => _id.slice(DEFINITIONS.length))
}
