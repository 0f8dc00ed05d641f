import { defineLocaleResourceBundle, type LocalePluginOptions } from 'sanity'

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
          ...(vietnamese.bundles ?? []),
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
