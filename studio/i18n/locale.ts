import {
  defineLocaleResourceBundle,
  type LocalePluginOptions,
  type LocaleResourceBundle,
  type LocaleResourceRecord,
} from 'sanity'
import { withOurTerms } from './glossary.ts'

const VIETNAMESE = 'vi-VN'

/** Strings of the project's own, laid over the translation that the locale plugin brings. */
const mended = [
  defineLocaleResourceBundle({
    locale: VIETNAMESE,
    namespace: 'studio',
    resources: () => import('./studio.ts'),
  }),
  defineLocaleResourceBundle({
    locale: VIETNAMESE,
    namespace: 'structure',
    resources: () => import('./structure.ts'),
  }),
  defineLocaleResourceBundle({
    locale: VIETNAMESE,
    namespace: 'validation',
    resources: () => import('./validation.ts'),
  }),
  defineLocaleResourceBundle({
    locale: VIETNAMESE,
    namespace: 'vision',
    resources: () => import('./vision.ts'),
  }),
  defineLocaleResourceBundle({
    locale: VIETNAMESE,
    namespace: 'comments',
    resources: () => import('./comments.ts'),
  }),
  defineLocaleResourceBundle({
    locale: VIETNAMESE,
    namespace: 'copy-paste',
    resources: () => import('./copy-paste.ts'),
  }),
  defineLocaleResourceBundle({
    locale: VIETNAMESE,
    namespace: 'releases',
    resources: () => import('./releases.ts'),
  }),
]

/**
 * Makes Vietnamese the Studio's only language. English strings stay below the Vietnamese ones, so
 * that a string which a later Studio adds shows in English and not as its bare key.
 */
export const vietnameseOnly: LocalePluginOptions = {
  locales: (locales) =>
    locales
      .filter(({ id }) => id === VIETNAMESE)
      .map((vietnamese) => ({
        ...vietnamese,
        bundles: [
          ...locales
            .filter(({ id }) => id !== VIETNAMESE)
            .flatMap(({ bundles }) => bundles ?? [])
            .map(({ namespace, resources }) => ({ namespace, resources })),
          ...(vietnamese.bundles ?? []).map(({ namespace, resources }) => ({
            namespace,
            resources: inOurTerms(resources),
          })),
        ],
      })),
  bundles: (bundles) => [
    ...bundles
      .filter(({ locale }) => locale !== VIETNAMESE)
      .map((bundle) => ({ ...bundle, locale: VIETNAMESE })),
    ...bundles.filter(({ locale }) => locale === VIETNAMESE),
    ...mended,
  ],
}

type Resources = LocaleResourceBundle['resources']

/** Strings as the bundles hold them: a flat record, or the module that exports one. */
type Strings = Readonly<Record<string, unknown>>

function inOurTerms(resources: Resources): Resources {
  return async () => {
    const loaded: Strings = typeof resources === 'function' ? await resources() : resources
    const strings = (loaded['default'] ?? loaded) as Strings
    return Object.fromEntries(
      Object.entries(strings).map(([key, text]) => [
        key,
        typeof text === 'string' ? withOurTerms(text) : text,
      ]),
    ) as LocaleResourceRecord
  }
}
