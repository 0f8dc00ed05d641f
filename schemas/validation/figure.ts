/** A figure, as far as its rules look at it. */
export interface FigureLike {
  readonly image?:
    | { readonly asset?: { readonly _ref?: string | undefined } | undefined }
    | undefined
  readonly caption?: string | undefined
  readonly alt?: string | undefined
}

/** Checks that a figure holds a picture or a caption: one with neither shows nothing. */
export function figureHoldsSomething(figure: FigureLike | undefined): true | string {
  if (!figure) return true
  const empty = !hasPicture(figure) && !figure.caption?.trim()
  return empty ? 'Ảnh và chú thích đều trống. Hãy thêm ảnh, hoặc xóa khung ảnh này.' : true
}

/** Checks that a caption has its picture; an imported caption often comes without one. */
export function captionHasPicture(figure: FigureLike | undefined): true | string {
  if (!figure?.caption?.trim() || hasPicture(figure)) return true
  return 'Có chú thích nhưng chưa có ảnh. Trang báo chỉ hiện dòng chú thích cho tới khi có ảnh.'
}

/** Checks that a picture is described for readers who cannot see it. */
export function pictureIsDescribed(figure: FigureLike | undefined): true | string {
  if (!figure || !hasPicture(figure) || figure.alt?.trim()) return true
  return 'Chưa có mô tả ảnh cho người khiếm thị. Hãy viết một câu nói trong ảnh có gì.'
}

/** Tells whether a figure has a picture. */
export function hasPicture(figure: FigureLike): boolean {
  return Boolean(figure.image?.asset?._ref)
}
