import { describe, expect, test } from 'vitest'
import { DOCUMENT_NUMBER_IN_TEXT, parseDocumentNumber, parseParts } from './document-number.ts'
import { shadow } from './letters.ts'

describe('parseDocumentNumber', () => {
  test.each([
    ['12-NQ/TW', '12-NQ/TW', '12', undefined, 'NQ', ['TW'], 'Nghị quyết', 'party'],
    ['36-HD/VPTW', '36-HD/VPTW', '36', undefined, 'HD', ['VPTW'], 'Hướng dẫn', 'party'],
    ['05-CT/TU', '05-CT/TU', '05', undefined, 'CT', ['TU'], 'Chỉ thị', 'party'],
    ['30/2020/NĐ-CP', '30/2020/NĐ-CP', '30', 2020, 'NĐ', ['CP'], 'Nghị định', 'state'],
    ['19-2018/NQ-CP', '19-2018/NQ-CP', '19', 2018, 'NQ', ['CP'], 'Nghị quyết', 'state'],
    ['1719/QĐ-TTg', '1719/QĐ-TTg', '1719', undefined, 'QĐ', ['TTg'], 'Quyết định', 'state'],
    ['15/2023/TT-BCA', '15/2023/TT-BCA', '15', 2023, 'TT', ['BCA'], 'Thông tư', 'state'],
    ['07-TT/TU', '07-TT/TU', '07', undefined, 'TT', ['TU'], 'Thông tri', 'party'],
    ['05/2023/NQ-HĐND', '05/2023/NQ-HĐND', '05', 2023, 'NQ', ['HĐND'], 'Nghị quyết', 'state'],
    ['37/2018/QH14', '37/2018/QH14', '37', 2018, undefined, ['QH14'], 'Luật', 'state'],
    [
      '35/2023/UBTVQH15',
      '35/2023/UBTVQH15',
      '35',
      2023,
      undefined,
      ['UBTVQH15'],
      'Pháp lệnh',
      'state',
    ],
    [
      '125/SGDĐT-VP',
      '125/SGDĐT-VP',
      '125',
      undefined,
      undefined,
      ['SGDĐT', 'VP'],
      'Công văn',
      'any',
    ],
    ['41/CT-BCA-X11', '41/CT-BCA-X11', '41', undefined, 'CT', ['BCA', 'X11'], 'Chỉ thị', 'state'],
    ['09-CTr/TU', '09-CTr/TU', '09', undefined, 'CTr', ['TU'], 'Chương trình', 'party'],
    ['29-HD/BTGTU', '29-HD/BTGTU', '29', undefined, 'HD', ['BTGTU'], 'Hướng dẫn', 'party'],
    ['99/CĐ-TTg', '99/CĐ-TTg', '99', undefined, 'CĐ', ['TTg'], 'Công điện', 'state'],
    ['04/2021/TT-BGD&ĐT', '04/2021/TT-BGDĐT', '04', 2021, 'TT', ['BGDĐT'], 'Thông tư', 'state'],
  ])('%s', (text, number, serial, year, kind, organs, firstKind, system) => {
    const parsed = parseDocumentNumber(text)
    expect(parsed).toMatchObject({ number, serial, organCodes: organs, system, flags: [] })
    expect(parsed?.year).toBe(year)
    expect(parsed?.kindCode).toBe(kind)
    expect(parsed?.kinds[0]).toBe(firstKind)
  })

  test.each([
    ['số 12 - NQ / TW', '12-NQ/TW'],
    ['12–NQ/TW', '12-NQ/TW'],
    ['12-NQ⁄TW', '12-NQ/TW'],
    ['số: 12-NQ/TW', '12-NQ/TW'],
    ['12-NQ/T.Ư', '12-NQ/TW'],
    ['12-NQ/TƯ', '12-NQ/TW'],
    ['1719/QÐ-TTg', '1719/QĐ-TTg'],
    ['30\u00a0/2020/NĐ-CP', '30/2020/NĐ-CP'],
  ])('%s is tidied to %s without a flag', (text, number) => {
    expect(parseDocumentNumber(text)).toMatchObject({ number, flags: [] })
  })

  test.each([
    ['1719/QĐ-TTG', '1719/QĐ-TTg', ['case']],
    ['09-CTR/TU', '09-CTr/TU', ['case']],
    ['12/NQ-TW', '12/NQ-TW', ['separator']],
    // A slip in the kind; the organ is known.
    ['2250- QĐSN/TW', '2250-QĐSN/TW', ['separator']],
    ['12-NQ-TW', '12-NQ-TW', ['separator']],
    ['154-KH/UBND', '154-KH/UBND', ['separator']],
    ['1719-QĐ-TTg', '1719-QĐ-TTg', ['separator']],
    ['21/CĐ.UBND', '21/CĐ.UBND', ['separator']],
    ['28/QĐ.UBND.NN', '28/QĐ.UBND.NN', ['separator']],
    ['12NQ/TW', '12-NQ/TW', ['missingHyphen']],
    ['12 NQ/TW', '12-NQ/TW', ['missingHyphen']],
  ])('%s is kept as %s and flagged %j', (text, number, flags) => {
    expect(parseDocumentNumber(text)).toMatchObject({ number, flags })
  })

  test('divisions of a district number their letters without a unit', () => {
    expect(parseDocumentNumber('97/PGDĐT')).toMatchObject({
      number: '97/PGDĐT',
      kinds: ['Công văn'],
      organCodes: ['PGDĐT'],
    })
  })

  test('Đ is never folded: HD guides, HĐ contracts; DA is a project, ĐA a scheme', () => {
    expect(
      ['1/HD-SYT', '1/HĐ-SYT', '1/DA-SYT', '1/ĐA-SYT'].map(
        (text) => parseDocumentNumber(text)?.kinds,
      ),
    ).toEqual([['Hướng dẫn'], ['Hợp đồng'], ['Dự án'], ['Đề án']])
  })

  test.each([
    '22/63',
    '27/11/2023',
    '24-11-2023',
    '12',
    '',
    'Nghị quyết',
    '30/4/1975-30/4/2025',
    '12 nghị quyết',
    '45.799/36.875',
    '80/142 xã',
    '5 - Lê',
    '12 - Nguyễn Văn A',
    '12 - VIP/ABC',
    '2020 - 2025',
    'COVID-19',
    '12/ABCD',
    '12-PGDĐT',
  ])('%j is not a number of a document', (text) => {
    expect(parseDocumentNumber(text)).toBeUndefined()
  })
})

test('numbers are found in running text, with the sentence left outside', () => {
  const text = shadow(
    'Nghị quyết số 12 – NQ/TW, ngày 16-3-2022; Quyết định 1719/QĐ-TTg. Ngày 24-11-2023, 22/63 tỉnh; xe 71C-123.45; Luật số 37/2018/QH14.',
  )
  const numbers = [...text.matchAll(DOCUMENT_NUMBER_IN_TEXT)].map(
    (match) => parseParts(match.groups ?? {})?.number,
  )
  expect(numbers).toEqual(['12-NQ/TW', '1719/QĐ-TTg', '37/2018/QH14'])
})
