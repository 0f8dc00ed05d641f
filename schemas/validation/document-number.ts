import { kindNamed } from '../../vietnamese/document-kinds.ts'
import { type DocumentNumberFlag, parseDocumentNumber } from '../../vietnamese/document-number.ts'

const FLAG_MESSAGES: Readonly<Record<DocumentNumberFlag, string>> = {
  separator:
    'Dấu gạch nối và gạch chéo khác quy định: văn bản Đảng viết 12-NQ/TW, văn bản nhà nước viết 05/2023/NQ-HĐND.',
  case: 'Chữ hoa, chữ thường khác quy định, ví dụ QĐ-TTg.',
  missingHyphen: 'Thiếu dấu gạch nối sau số thứ tự.',
  unknownKind: 'Không rõ loại văn bản trong số này.',
}

/** Checks that a document's number is one: `12-NQ/TW`, `05/2023/NQ-HĐND`, `37/2018/QH14`. */
export function documentNumberParses(number: string | undefined): true | string {
  if (number === undefined || parseDocumentNumber(number)) return true
  return `“${number}” không phải số văn bản. Ví dụ đúng: 12-NQ/TW, 05/2023/NQ-HĐND, 37/2018/QH14.`
}

/** Checks that a number is written as the rules for its system say; as issued it may be otherwise. */
export function documentNumberIsRegular(number: string | undefined): true | string {
  const flags = (number && parseDocumentNumber(number)?.flags) || []
  return flags.length === 0 || flags.map((flag) => FLAG_MESSAGES[flag]).join(' ')
}

/** Checks that the code in a number can stand for the kind that was chosen. */
export function documentNumberFitsKind(number: string | undefined, kind: unknown): true | string {
  const parsed = number ? parseDocumentNumber(number) : undefined
  if (!parsed?.kindCode || typeof kind !== 'string' || parsed.kinds.includes(kind)) return true
  if (kindNamed(kind)?.codes.includes(parsed.kindCode)) return true
  return `Trong số có chữ ${parsed.kindCode} (${parsed.kinds.join(' hoặc ')}), nhưng loại văn bản là ${kind}.`
}

/** Checks that the year in a number is the year in which the document was signed. */
export function documentNumberFitsDate(
  number: string | undefined,
  signedOn: unknown,
): true | string {
  const year = number ? parseDocumentNumber(number)?.year : undefined
  if (year === undefined || typeof signedOn !== 'string') return true
  const signedYear = Number(signedOn.slice(0, 4))
  return signedYear === year || `Số văn bản ghi năm ${year}, nhưng ngày ký là năm ${signedYear}.`
}

/** Checks that a document has a number; laws and the constitution may be cited by name alone. */
export function documentNumberIsGiven(number: string | undefined, kind: unknown): true | string {
  if (number || (typeof kind === 'string' && kindNamed(kind)?.byName)) return true
  return 'Chưa có số văn bản. Không có số thì khó phân biệt với văn bản cùng loại.'
}
