import { expect, test } from 'vitest'
import { isSyllable } from './syllables.ts'

test.each(['Nguyễn', 'nghiêng', 'ưu', 'quyết', 'Đường', 'khuya', 'y', 'giếng', 'Trần', 'ạ'])(
  '%s is a syllable',
  (word) => {
    expect(isSyllable(word)).toBe(true)
  },
)

test.each(['Smith', 'video', 'UBND', 'Putin', 'Êban', 'Niênk', '12', '', 'Park'])(
  '%j is none',
  (word) => {
    expect(isSyllable(word)).toBe(false)
  },
)
