import JSZip from 'jszip'

/** A paragraph of a Word file: its text, its style's name, and a picture after the text. */
export interface WordParagraph {
  readonly text?: string
  readonly style?: string
  readonly bold?: boolean
  readonly picture?: { readonly bytes: Uint8Array; readonly alt: string }
  /** The note at the foot of the page that a number behind the text refers to. */
  readonly footnote?: string
}

const NAMESPACES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'

/** Writes a small Word file (ECMA-376), for tests. */
export async function wordFile(paragraphs: readonly WordParagraph[]): Promise<Uint8Array> {
  const zip = new JSZip()
  const styles = [...new Set(paragraphs.flatMap(({ style }) => style ?? []))]
  const pictures = paragraphs.flatMap(({ picture }) => picture ?? [])
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${CONTENT_TYPES}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  )
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  )
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="s1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="f1" Type="${OFFICE}/footnotes" Target="footnotes.xml"/>${pictures.map((_, index) => `<Relationship Id="p${index}" Type="${OFFICE}/image" Target="media/${index}.png"/>`).join('')}</Relationships>`,
  )
  zip.file(
    'word/styles.xml',
    `<w:styles ${NAMESPACES}>${styles.map((style, index) => `<w:style w:type="paragraph" w:styleId="S${index}"><w:name w:val="${style}"/></w:style>`).join('')}</w:styles>`,
  )
  let picture = 0
  const footnotes = paragraphs.flatMap(({ footnote }) => footnote ?? [])
  zip.file(
    'word/footnotes.xml',
    `<w:footnotes ${NAMESPACES}>${footnotes.map((note, index) => `<w:footnote w:id="${index + 1}"><w:p><w:r><w:t>${escaped(note)}</w:t></w:r></w:p></w:footnote>`).join('')}</w:footnotes>`,
  )
  let footnoteId = 0
  const body = paragraphs.map(({ text = '', style, bold, picture: image, footnote }) => {
    const styled = style ? `<w:pPr><w:pStyle w:val="S${styles.indexOf(style)}"/></w:pPr>` : ''
    const run = `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
    const drawing = image
      ? `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="" descr="${escaped(image.alt)}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p${picture++}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
      : ''
    const note =
      footnote === undefined ? '' : `<w:r><w:footnoteReference w:id="${++footnoteId}"/></w:r>`
    return `<w:p>${styled}${run}${drawing}${note}</w:p>`
  })
  zip.file(
    'word/document.xml',
    `<w:document ${NAMESPACES}><w:body>${body.join('')}</w:body></w:document>`,
  )
  for (const [index, { bytes }] of pictures.entries()) zip.file(`word/media/${index}.png`, bytes)
  return zip.generateAsync({ type: 'uint8array' })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
