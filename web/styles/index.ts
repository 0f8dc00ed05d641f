/** Addresses of the built style sheet, fonts and icon. */
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'
import serifVietnamese from '@fontsource-variable/source-serif-4/files/source-serif-4-vietnamese-wght-normal.woff2?url'
import icon from './icon.svg?url'
import site from './site.css?url'

export const styleSheetHref = site
export const iconHref = icon

/** The fonts of headlines and text, which every page needs before it can be read. */
export const preloadedFonts = [serifVietnamese, serifLatin]
