/** Why a file cannot be read. */
export type RefusalCode =
  | 'empty'
  | 'binary'
  | 'unknownFormat'
  | 'undecodable'
  | 'damaged'
  | 'encrypted'
  | 'tooLarge'
  | 'tooMany'
  | 'unsafePath'
  | 'missing'
  | 'noReports'
  | 'unreadable'

/** What is known of the trouble, for the message. */
export interface RefusalDetail {
  /** Offset in the file's bytes, from 0. */
  readonly position?: number
  /** The line that holds it, from 1. */
  readonly line?: number
  /** What the message names, in no language: a format, an encoding, a size, a path. */
  readonly what?: string
}

type Message = (detail: { readonly what: string; readonly at: string }) => string

/** Each refusal says what is wrong and what to do: for the terminal, and for editors. */
const MESSAGES: Readonly<Record<RefusalCode, { readonly en: Message; readonly vi: Message }>> = {
  empty: {
    en: () => 'The file is empty.',
    vi: () => 'Tệp không có nội dung.',
  },
  binary: {
    en: ({ at }) => `This is not text${at}. Save the report as text, Word (.docx) or HTML.`,
    vi: ({ at }) => `Đây không phải văn bản${at}. Hãy lưu bản tin dạng .txt, .docx hoặc .html.`,
  },
  unknownFormat: {
    en: ({ what }) => `Files of the format ${what} are not read. Save it as .docx, .html or .txt.`,
    vi: ({ what }) => `Không đọc được định dạng ${what}. Hãy lưu lại thành .docx, .html hoặc .txt.`,
  },
  undecodable: {
    en: ({ what, at }) =>
      `The text cannot be decoded${at}: it is not ${what}. Save the file as UTF-8.`,
    vi: ({ what, at }) =>
      `Không giải mã được văn bản${at}: không phải ${what}. Hãy lưu tệp dạng UTF-8.`,
  },
  damaged: {
    en: ({ what }) => `The file is damaged: it cannot be read as ${what}.`,
    vi: ({ what }) => `Tệp bị hỏng, không đọc được dạng ${what}.`,
  },
  encrypted: {
    en: () => 'The file is protected by a password. Remove the password first.',
    vi: () => 'Tệp có mật khẩu. Hãy bỏ mật khẩu rồi nhập lại.',
  },
  tooLarge: {
    en: ({ what }) => `The file is too large: ${what}.`,
    vi: ({ what }) => `Tệp quá lớn: ${what}.`,
  },
  tooMany: {
    en: ({ what }) => `The archive holds too many files: ${what}. Split it.`,
    vi: ({ what }) => `Tệp nén chứa quá nhiều tệp: ${what}. Hãy tách nhỏ.`,
  },
  unsafePath: {
    en: ({ what }) => `The path "${what}" leads out of the archive.`,
    vi: ({ what }) => `Đường dẫn "${what}" trỏ ra ngoài tệp nén.`,
  },
  missing: {
    en: () => 'There is no such file or folder.',
    vi: () => 'Không có tệp hoặc thư mục này.',
  },
  noReports: {
    en: ({ what }) => `There is no report in it. Files that are read: ${what}.`,
    vi: ({ what }) => `Không có bản tin nào. Các loại tệp đọc được: ${what}.`,
  },
  unreadable: {
    en: ({ what }) => `The file cannot be opened: ${what}.`,
    vi: ({ what }) => `Không mở được tệp: ${what}.`,
  },
}

/** A file that is not imported, by name, with the reason. The only error that reading gives. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile'
  readonly code: RefusalCode
  /** The name under which the file was read. */
  readonly file: string
  /** Offset in the file's bytes, from 0, where that is known. */
  readonly position: number | undefined
  /** The line of that byte, from 1: what an editor of texts can go to. */
  readonly line: number | undefined
  /** The message in Vietnamese, for the Studio. */
  readonly messageForEditors: string

  constructor(code: RefusalCode, file: string, detail: RefusalDetail = {}) {
    const { what = '', position, line } = detail
    const { en, vi } = MESSAGES[code]
    super(en({ what, at: position === undefined ? '' : ` (byte ${position})` }))
    this.code = code
    this.file = file
    this.position = position
    this.line = line
    const printed = line === undefined ? '' : `dòng ${line}, `
    this.messageForEditors = vi({
      what,
      at: position === undefined ? '' : ` (${printed}byte ${position})`,
    })
  }
}
