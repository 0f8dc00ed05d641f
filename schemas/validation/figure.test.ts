import { expect, test } from 'vitest'
import { captionHasPicture, figureHoldsSomething, pictureIsDescribed } from './figure.ts'

const image = { asset: { _ref: 'image-abc-10x10-jpg' } }

test.each([
  ['nothing at all', undefined, true, true, true],
  ['an empty frame', {}, false, true, true],
  ['a blank caption', { caption: ' \u00a0' }, false, true, true],
  ['a caption alone', { caption: 'Quang cảnh hội nghị.' }, true, false, true],
  ['an emptied image', { image: {}, caption: 'Quang cảnh hội nghị.' }, true, false, true],
  ['a picture alone', { image }, true, true, false],
  ['a picture with alt', { image, alt: 'Hội trường' }, true, true, true],
])('%s', (_name, figure, holds, pictured, described) => {
  expect(figureHoldsSomething(figure) === true).toBe(holds)
  expect(captionHasPicture(figure) === true).toBe(pictured)
  expect(pictureIsDescribed(figure) === true).toBe(described)
})
