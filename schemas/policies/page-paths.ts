/** The first part of the address of each type that has a page of its own. */
export const PAGE_SECTIONS = {
  article: 'bai-viet',
  person: 'nhan-vat',
  resolution: 'van-ban',
  organization: 'to-chuc',
  topic: 'chuyen-muc',
} as const

/** A type that has a page of its own. */
export type PageType = keyof typeof PAGE_SECTIONS

/** Tells whether documents of a type have pages. */
export function hasPage(type: string): type is PageType {
  return Object.hasOwn(PAGE_SECTIONS, type)
}

/** Gives the path of one document's page, from its slug. */
export function pagePath(type: PageType, slug: string): string {
  return `/${PAGE_SECTIONS[type]}/${encodeURIComponent(slug)}`
}
