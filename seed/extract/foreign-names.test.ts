import { describe, expect, test } from 'vitest'
import { checkPosts } from '../testing/check-posts.ts'
import { foundIn, postsIn } from '../testing/found-in.ts'

describe('names in syllables with hyphens', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Đoàn do bà Hô Non Sô-mẫu, Chủ nhiệm Ủy ban Y tế làm Trưởng đoàn.',
      { 'Hô Non Sô-mẫu': ['Chủ nhiệm Ủy ban Y tế', 'Trưởng đoàn'] },
    ],
    [
      'Chủ tịch Quốc hội Lào Xay-xổm-mẫu Phôm-vi-dụ đến thăm tỉnh.',
      { 'Xay-xổm-mẫu Phôm-vi-dụ': ['Chủ tịch Quốc hội Lào'] },
    ],
    [
      'Đại sứ In-đô-nê-xi-a Đê-ni Áp-mẫu chào xã giao.',
      { 'Đê-ni Áp-mẫu': ['Đại sứ In-đô-nê-xi-a'] },
    ],
    [
      'Tỉnh trưởng tỉnh Xa-van-mẫu Xăn-ti-dụ Phôm-vi-thử tiếp đoàn.',
      { 'Xăn-ti-dụ Phôm-vi-thử': ['Tỉnh trưởng tỉnh Xa-van-mẫu'] },
    ],
    ['Tỉnh trưởng tỉnh Xa-van-mẫu-khét tiếp đoàn.', {}],
    ['Tổng thống Nga Vi-mẫu-đi Dụ-tin hội đàm.', { 'Vi-mẫu-đi Dụ-tin': ['Tổng thống Nga'] }],
    ['Đại sứ Cam-pu-chia tại Việt Nam và Đại sứ Bê-mẫu-rút dự.', {}],
    ['Tuyến đường Mẫu-dụ-thử Dụ-vi dài năm cây số.', {}],
    [
      'Giám đốc Sở Giáo dục-đào tạo Trần Văn Dụ dự.',
      { 'Trần Văn Dụ': ['Giám đốc Sở Giáo dục-đào tạo'] },
    ],
    [
      'Bà Trần Thị Dụ, Giám đốc Sở Y tế-người đề xuất, cho biết.',
      { 'Trần Thị Dụ': ['Giám đốc Sở Y tế'] },
    ],
    ['Ông Trần Văn Dụ-phó giám đốc Sở Y tế dự.', { 'Trần Văn Dụ': ['phó giám đốc Sở Y tế'] }],
    ['Ông Lò Văn Dụ-nguyên Bí thư Huyện ủy dự.', { 'Lò Văn Dụ': ['nguyên Bí thư Huyện ủy'] }],
    ['Bà Xuân Dụ-công nhân nhà máy kể lại.', { 'Xuân Dụ': [] }],
    ['Bà Mẫu-vợ ông Trần Văn Dụ kể lại.', { 'Trần Văn Dụ': [] }],
    ['Đoàn chào ông Park Vi-Ho, Tỉnh trưởng.', { 'Park Vi-Ho': ['Tỉnh trưởng'] }],
    [
      'Đoàn gặp Chủ tịch Hội Nông dân tỉnh Mauella Nam Choi Du-Thu (Hàn Quốc).',
      { 'Choi Du-Thu': ['Chủ tịch Hội Nông dân tỉnh Mauella Nam'] },
    ],
    ['Chủ tịch Hội hữu nghị Việt Nam-Campuchia dự.', {}],
    ['Chủ tịch Hội hữu nghị Việt Nam-Seoul dự.', {}],
    ['Chủ tịch UBND xã Ia Mẫu-Dụ dự.', {}],
    ['Giám đốc Khu bảo tồn Ba Bể-Mẫu dự.', {}],
    [
      'Dự có ông Jean Marc Mauont-Duetti, Đại sứ Pháp.',
      { 'Jean Marc Mauont-Duetti': ['Đại sứ Pháp'] },
    ],
    ['Bí thư Đảng ủy xã Y Blôk Mẫu-Êban dự.', { 'Y Blôk Mẫu-Êban': ['Bí thư Đảng ủy xã'] }],
    ['Đồng chí Chủ tịch UBND tỉnh Thừa Thiên-Huế dự.', {}],
  ])('%s', (text, people) => {
    expect(postsIn(text)).toEqual(people)
  })
})

describe('names in capitals', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Đồng chí NGUYỄN VĂN MẪU, nguyên Bí thư Huyện ủy Mẫu Sơn, đã từ trần.',
      { 'NGUYỄN VĂN MẪU': ['nguyên Bí thư Huyện ủy Mẫu Sơn'] },
    ],
    [
      'Đồng chí NGUYỄN VĂN MẪU đã từ trần. Lễ viếng đồng chí Nguyễn Văn Mẫu, nguyên Bí thư Huyện ủy, bắt đầu hôm nay.',
      { 'Nguyễn Văn Mẫu': ['nguyên Bí thư Huyện ủy'] },
    ],
    [
      'Kính báo: PGS.NGƯT ĐÀO HỮU MẪU, nguyên Thứ trưởng Bộ Dụ, đã từ trần.',
      { 'ĐÀO HỮU MẪU': ['nguyên Thứ trưởng Bộ Dụ'] },
    ],
    ['Các đồng chí HĐND TỈNH dự.', {}],
    ['Công ty VŨ MẪU khai trương.', {}],
  ])('%s', (text, people) => {
    expect(postsIn(text)).toEqual(people)
  })

  test.each([
    'TIẾP ÔNG HÀ NỘI MỚI TẠI TRỤ SỞ',
    'TIN BUỒN: GS NGUYỄN VĂN MẪU TỪ TRẦN',
    'GS NGUYỄN VĂN MẪU ĐẠT GIẢI',
  ])('a headline in capitals is not one: %s', (headline) => {
    expect(foundIn(headline).people).toEqual([])
  })
})

describe('behind a country', () => {
  test.each<[string, Record<string, string[]>]>([
    ['Tổng thống Moldova Andrei Mauescu đến thăm.', { 'Andrei Mauescu': ['Tổng thống Moldova'] }],
    ['Thủ tướng Cộng hòa Séc Petr Mauek đến thăm.', { 'Petr Mauek': ['Thủ tướng Cộng hòa Séc'] }],
    ['Hội kiến Thủ tướng Hem Maura; tới đặt vòng hoa.', { 'Hem Maura': ['Thủ tướng'] }],
    ['Đại sứ Moldova tại Việt Nam dự.', {}],
  ])('%s', (text, people) => {
    expect(postsIn(text)).toEqual(people)
  })
})

describe('small words and short names abroad', () => {
  checkPosts([
    [
      'Đại sứ Malta Carmelo Mẫuella da Costa chào từ biệt.',
      { 'Carmelo Mẫuella da Costa': ['Đại sứ Malta'] },
    ],
    ['Hàng da Mẫu Sơn bán ở chợ, bà Trần Dụ nói.', { 'Trần Dụ': [] }],
    ['Đoàn chào Đại sứ Chea Mẫu.', { 'Chea Mẫu': ['Đại sứ'] }],
    ['Thư mời Thái tử Sigurd Mẫuvik sang thăm.', { 'Sigurd Mẫuvik': ['Thái tử'] }],
  ])
})

describe('a country before a name', () => {
  checkPosts([
    [
      'Trao huân chương cho bác sĩ Hàn Quốc Park Dụ Mẫu, Giám đốc Quỹ Á châu.',
      { 'Park Dụ Mẫu': ['Giám đốc Quỹ Á châu'] },
    ],
    [
      'Đoàn Hàn Quốc do nguyên Bộ trưởng Đất đai Hàn Quốc Kim Dụ Mẫu dẫn đầu tới viếng.',
      { 'Kim Dụ Mẫu': ['nguyên Bộ trưởng Đất đai Hàn Quốc'] },
    ],
    ['Bà Thái Lan Mẫu, Giám đốc Sở Dụ, dự lễ.', { 'Thái Lan Mẫu': ['Giám đốc Sở Dụ'] }],
    ['Vụ việc xảy ra ở huyện Châu Thành A (chưa có bị can).', {}],
  ])
})
