/** HTML to lines: what a reader of the page sees, and what the elements say of it. */
import { parse, defaultTreeAdapter } from 'parse5'
import type { Picture } from '../report.ts'
import { dataRowsOf, isCell, type Gaps } from './html-table.ts'
import {
  attribute,
  elementsOf,
  lettersBelow,
  type Element,
  type Node,
  type ParentNode,
} from './html-tree.ts'
import { LineWriter, type LineMark, type LineRole, type WrittenLine } from './line-writer.ts'

/** Not shown to readers, or of the page and not of the report. */
const SKIPPED = new Set(
  'head title script style noscript template nav footer aside iframe object svg canvas video audio button select textarea input map'.split(
    ' ',
  ),
)
/** Not seen by readers, whatever the element is. */
const UNSEEN = /(?:^|;)\s*display\s*:\s*none/i
const BLOCKS = new Set(
  `address article blockquote body caption center dd details div dl dt fieldset figcaption figure h1
  h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody tfoot
  td th thead tr ul`.split(/\s+/),
)
const CAPTION_CLASS = /(?:^|[\s_-])captions?(?:$|[\s_-])/i
/** Where pages that load their pictures late keep the address; a dot holds the picture's place. */
const LOADED_LATER = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy']
/** Bytes below which a picture that has another address is such a dot. */
const SMALLEST_PICTURE = 2048
const DATA_URL = /^data:(image\/[\w.+-]+);base64,([A-Za-z0-9+/=\s]+)$/i

/** Pictures that a document brings along, by the address that its images name. */
export type PictureSource = (address: string) => Picture | undefined

/** Where the walk is: what holds for the text at this place. */
interface Place {
  readonly role: LineRole
  readonly strong: boolean
  readonly keepSpace: boolean
  /** In a row whose cells stand on one line. */
  readonly inRow: boolean
  /** The innermost table's rows that hold data. */
  readonly dataRows: ReadonlyMap<Element, ReadonlyMap<Element, Gaps>>
}

/**
 * Reads HTML. Navigation, asides, footers and forms are left out; when one article or
 * main element holds the headline, only that is read.
 *
 * @param pictureAt finds pictures besides those in `data:` addresses
 */
export function readHtml(
  html: string,
  pictureAt: PictureSource = () => undefined,
): { lines: WrittenLine[]; pictures: Picture[] } {
  const writer = new LineWriter()
  const pictures: Picture[] = []
  const root = rootOf(html)
  const holdsMost = mostOf(root)
  let hasHeadline = false

  const roleOf = (element: Element, place: Place): LineRole => {
    const { tagName } = element
    if (/^h[1-6]$/.test(tagName)) {
      if (tagName !== 'h1' || hasHeadline) {
        return { kind: 'crosshead', level: tagName > 'h2' ? 3 : 2 }
      }
      hasHeadline = true
      return { kind: 'headline' }
    }
    if (tagName === 'li') {
      const depth = (place.role.depth ?? 0) + 1
      return { kind: 'listItem', list: listOf(element), depth }
    }
    // A table's name belongs to no picture.
    if (tagName === 'caption') return { kind: 'paragraph' }
    if (tagName === 'figcaption' || hasCaptionClass(element)) {
      return { kind: 'caption' }
    }
    if (tagName === 'blockquote') return { kind: 'quote' }
    return tagName === 'figure' ? { kind: 'paragraph' } : place.role
  }

  const addPicture = (element: Element, place: Place): void => {
    const src = attribute(element, 'src')
    const later = LOADED_LATER.map((name) => attribute(element, name)).find(Boolean)
    const brought = pictureOfDataUrl(src ?? '', pictures.length + 1)
    const holdsPlace = later !== undefined && (brought?.bytes.length ?? 0) < SMALLEST_PICTURE
    const address = holdsPlace ? later : src
    if (!address) return
    const alt = attribute(element, 'alt')?.trim()
    const found = (holdsPlace ? undefined : brought) ?? pictureAt(address)
    const picture = found && alt ? { ...found, alt } : found
    const label = alt || picture?.name || fileNameOf(address)
    writer.end(place.role)
    writer.write(label, { strong: false, keepSpace: false })
    writer.end(picture ? { kind: 'picture', picture: pictures.length } : { kind: 'picture' })
    if (picture) pictures.push(picture)
  }

  // A stack of its own: pages may be nested deeper than calls can be.
  const stack: (() => void)[] = []
  const visit = (node: Node, place: Place): void => {
    if (defaultTreeAdapter.isTextNode(node)) {
      // Space between the cells of a row is the source's own.
      const isBetweenCells = place.inRow && node.parentNode?.nodeName === 'tr'
      if (!isBetweenCells) writer.write(node.value, place)
      return
    }
    if (!defaultTreeAdapter.isElementNode(node)) return
    if (SKIPPED.has(node.tagName) || (isBeside(node) && !holdsMost(node))) return
    if (node.tagName === 'img') return addPicture(node, place)
    if (node.tagName === 'br') {
      if (place.inRow) writer.write(' ', place)
      else writer.end(place.role)
      return
    }
    const isRow = node.tagName === 'tr' && place.dataRows.has(node)
    const gaps = place.inRow ? gapsAt(node, place) : undefined
    const inner: Place = {
      role: isRow ? { kind: 'tableRow' } : place.inRow ? place.role : roleOf(node, place),
      strong: place.strong || node.tagName === 'b' || node.tagName === 'strong',
      keepSpace: place.keepSpace || node.tagName === 'pre',
      inRow: place.inRow || isRow,
      dataRows: node.tagName === 'table' ? dataRowsOf(node) : place.dataRows,
    }
    const mark = markOf(node)
    if (mark) writer.openMark(mark)
    const isBlock = (BLOCKS.has(node.tagName) && !place.inRow) || isRow
    if (isBlock) writer.end(place.role)
    for (let gap = 0; gap < (gaps?.before ?? 0); gap++) writer.writeCellEnd()
    stack.push(() => {
      if (mark) writer.closeMark()
      if (isBlock) writer.end(inner.role)
      else if (gaps) for (let cell = 0; cell <= gaps.after; cell++) writer.writeCellEnd()
      else if (place.inRow && BLOCKS.has(node.tagName)) writer.write(' ', place)
    })
    for (const child of node.childNodes.toReversed()) stack.push(() => visit(child, inner))
  }

  const start: Place = {
    role: { kind: 'paragraph' },
    strong: false,
    keepSpace: false,
    inRow: false,
    dataRows: new Map(),
  }
  stack.push(() => writer.end(start.role))
  for (const child of root.childNodes.toReversed()) stack.push(() => visit(child, start))
  for (let next = stack.pop(); next; next = stack.pop()) next()
  return { lines: writer.lines, pictures }
}

const PRINT: Readonly<Record<string, 'strong' | 'em'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
}

/** Where an element leads, or how what is in it is set off. */
function markOf(element: Element): LineMark | undefined {
  const as = PRINT[element.tagName]
  if (as) return { as }
  const href = element.tagName === 'a' ? addressOf(element) : undefined
  return href === undefined ? undefined : { href }
}

/** The address of a link that leads somewhere from anywhere; undefined for places of the page itself. */
function addressOf(link: Element): string | undefined {
  const href = attribute(link, 'href')?.trim() ?? ''
  return /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(href) ? href : undefined
}

/** A form, or what readers do not see. */
function isBeside(element: Element): boolean {
  return (
    element.tagName === 'form' ||
    attribute(element, 'hidden') !== undefined ||
    UNSEEN.test(attribute(element, 'style') ?? '')
  )
}

/**
 * Tells what holds most of a page's text, and so is the page: ASP.NET puts whole pages into a form,
 * and some are not shown before their scripts have run.
 */
function mostOf(root: ParentNode): (element: Element) => boolean {
  let letters: ReadonlyMap<Node, number> | undefined
  return (element) => {
    letters ??= lettersBelow(root, ({ tagName }) => SKIPPED.has(tagName))
    return 2 * (letters.get(element) ?? 0) > (letters.get(root as Node) ?? 0)
  }
}

/** The one article or main element that holds the page's headline, else the whole page. */
function rootOf(html: string): ParentNode {
  const page = parse(html)
  for (const tagName of ['article', 'main']) {
    const found = elementsOf(page, tagName)
    const [only] = found
    if (only && found.length === 1 && elementsOf(only, 'h1').length > 0) return only
  }
  return page
}

/** The empty places beside a cell of a data row; undefined for what is no such cell. */
function gapsAt(node: Element, { dataRows }: Place): Gaps | undefined {
  const row = node.parentNode
  return row && isCell(node) && defaultTreeAdapter.isElementNode(row)
    ? dataRows.get(row)?.get(node)
    : undefined
}

function listOf(item: Element): 'bullet' | 'number' {
  const list = item.parentNode
  return list && defaultTreeAdapter.isElementNode(list) && list.tagName === 'ol'
    ? 'number'
    : 'bullet'
}

function hasCaptionClass(element: Element): boolean {
  const isText = element.tagName === 'p' || element.tagName === 'div' || element.tagName === 'td'
  return (
    isText &&
    CAPTION_CLASS.test(attribute(element, 'class') ?? '') &&
    elementsOf(element, 'img').length === 0
  )
}

function pictureOfDataUrl(address: string, number: number): Picture | undefined {
  const [, contentType, base64] = DATA_URL.exec(address) ?? []
  if (!contentType || !base64) return undefined
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    return { name: pictureName(number, contentType), contentType, bytes }
  } catch {
    return undefined
  }
}

/** Names a picture that has no name of its own. */
export function pictureName(number: number, contentType: string): string {
  const extension = /^image\/([a-z]+)/i.exec(contentType)?.[1] ?? 'bin'
  return `image-${number}.${extension === 'jpeg' ? 'jpg' : extension}`
}

function fileNameOf(address: string): string {
  if (address.startsWith('data:')) return 'image'
  const path = address.split(/[?#]/)[0] ?? ''
  return path.slice(path.lastIndexOf('/') + 1) || 'image'
}
