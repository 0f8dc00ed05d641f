/** The headline among the text, in other letters or with other words: where a picture stood. */
import { searchKey, toneKey } from '../../vietnamese/fold.ts'
import { latin } from '../../vietnamese/latin.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { hasCredit } from './caption.ts'
import { partTold } from './told.ts'

/** "Xa Mau hop ban viec lam duong": the headline as pages give it to their pictures for a name. */
export function isUnaccented(text: string, title: string): boolean {
  if (text.length < title.length || !/^[\x20-\x7e]+$/.test(text)) return false
  const key = searchKey(text)
  return key !== toneKey(title) && key.startsWith(searchKey(title))
}

/** "xa mau hop ban Huyện Dụ làm đường": the name of a picture in front of the link that has it, which has marks. */
const NAME_OF_PICTURE = latin(/^[a-z\d]+(?: [a-z\d]+){3,}(?= \p{Lu}\p{L}* .*[^\x20-\x7e])/u)

/** What a line begins with of a picture's name in letters without marks; undefined for every other line. */
export function nameOfPicture(text: string): string | undefined {
  return NAME_OF_PICTURE.exec(text)?.[0]
}

/** Words of a file's name without marks: in small letters, or three and more with capitals. */
const NAMED_WITHOUT_MARKS = /^(?:[a-z]{2,}(?:[ _-][a-z\d]{1,})+|[A-Z][a-z]+(?: [A-Z][a-z]+){2,})$/

/** "giam ngheo" over "Giám sát hộ nghèo tại xã Mẫu.": the name of a picture, of words of its caption in their order. */
export function namesPictureOf(text: string, caption: string): boolean {
  if (!NAMED_WITHOUT_MARKS.test(text)) return false
  const words = wordsOf(searchKey(caption)).map(({ lower }) => lower)
  let from = 0
  return text.split(/[ _-]/).every((name) => {
    const at = words.indexOf(name.toLowerCase(), from)
    from = at + 1
    return at >= 0
  })
}

/** "Xã Mẫu thi đua làm đường" under "Xã Mẫu thi đua làm đường mới": pictures are called so. */
export function isTitleAgain(text: string, title: string): boolean {
  if (Math.abs(text.length - title.length) > title.length * SLIGHTLY) return false
  if (/[.,;:]$/.test(text) || hasCredit(text) || namesAnother(text, title)) return false
  return partTold(text, [title]) >= NEARLY_ALL && partTold(title, [text]) >= NEARLY_ALL
}

/** A year, a place or a person that the headline does not name: the line is of something else. */
function namesAnother(text: string, title: string): boolean {
  const known = new Set(wordsOf(title).map(({ lower }) => lower))
  return wordsOf(text).some(({ shape, lower }) => shape !== 'lower' && !known.has(lower))
}

const SLIGHTLY = 0.15
const NEARLY_ALL = 0.8
