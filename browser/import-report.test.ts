import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { chooseFiles } from './support/choose-files.ts'
import { useSession } from './support/session.ts'

const SEED = '000_74added453e97457.txt'
const seedPath = new URL(`../seed/reports/${SEED}`, import.meta.url)

/** A report of many paragraphs, each of which names somebody else. */
function longReport(): string {
  const paragraphs = Array.from(
    { length: 120 },
    (_, index) =>
      `Ngày ${(index % 28) + 1}-5-2024, Chủ tịch UBND tỉnh Mẫu Nguyễn Văn A và Giám đốc Sở Y tế tỉnh Mẫu Trần Thị B kiểm tra việc thực hiện Nghị quyết số ${index + 1}-NQ/TU ngày 2-1-2024 của Tỉnh ủy Mẫu tại điểm thứ ${index + 1}.`,
  )
  return ['Tỉnh Mẫu kiểm tra nhiều nơi trong một tháng', '05/06/2024', '', ...paragraphs].join(
    '\n\n',
  )
}

describe('the tool Nhập bản tin', () => {
  const session = useSession()
  const { raw } = session

  beforeEach(async () => {
    await session.page.goto(`${session.product.url}/studio/nhap-ban-tin`)
    await session.page.getByLabel('Văn bản của bản tin').waitFor()
  })

  it('finds in the first report what the command found, and changes nothing', async () => {
    const { page } = session
    const before = await raw('*[!(_id in path("_.**"))] | order(_id asc)')
    await chooseFiles(page.getByLabel('Chọn tệp bản tin'), {
      name: SEED,
      mimeType: 'text/plain',
      buffer: readFileSync(seedPath),
    })
    await page.getByTestId('plan-summary').getByText('Không đổi').waitFor()
    expect(await page.getByTestId('plan-summary').getByText('Tạo mới').count()).toBe(0)
    const text = page.getByTestId('report-text')
    expect(await text.locator('[data-finding=person]').first().textContent()).toBe('Trần Ngọc Tam')
    expect(await text.locator('[data-finding=document]').count()).toBe(4)
    await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
    await page.getByTestId('import-done').waitFor()
    expect(await raw('*[!(_id in path("_.**"))] | order(_id asc)')).toEqual(before)
  })

  it('takes another line for the headline when an editor says so, with the picture of a page', async () => {
    const { page } = session
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const lines = ['Xã Ví Dụ thi đua làm đường', '27/11/2023', 'Xã Ví Dụ làm xong đường về bản Thử']
    const html = `${lines.map((line) => `<p>${line}</p>`).join('')}<p>Xã Ví Dụ làm xong đường về bản Thử sau ba năm.</p><img src="trang_files/duong.png"><p>Ảnh: Nguyễn Văn Mẫu</p>`
    await chooseFiles(page.getByLabel('Chọn tệp bản tin'), [
      { name: 'trang.html', mimeType: 'text/html', buffer: Buffer.from(html) },
      { name: 'duong.png', mimeType: 'image/png', buffer: pixel },
    ])
    const text = page.getByTestId('report-text')
    await text.getByRole('img').waitFor()
    const third = text.locator('[data-line="3"]')
    await third.getByRole('button', { name: 'Đây là tiêu đề' }).click()
    await third.getByText('Tiêu đề · dòng 3').waitFor()
    await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
    await page.getByTestId('import-done').waitFor()
    const titles = await raw<string[]>('*[_type == "article" && title match "Ví Dụ"].title')
    expect(titles).toEqual([lines[2]])
    expect(
      await raw(
        'count(*[_type == "article" && title match "Ví Dụ"].body[_type == "figure" && defined(image.asset)])',
      ),
    ).toBe(1)
  })

  it('makes drafts of a long pasted report, as corrected', async () => {
    const { page } = session
    await page.getByLabel('Văn bản của bản tin').fill(longReport())
    await page.getByRole('link', { name: 'Nội dung' }).click()
    await page.getByTestId('structure-tool-list-pane').first().waitFor()
    await page.goBack()
    await page.getByRole('button', { name: 'Xem bản tin' }).click()
    const people = page.getByTestId('findings-person')
    await people.getByRole('button', { name: /Trần Thị B/ }).click()
    await people.getByRole('button', { name: 'Không phải người' }).click()
    await people.getByText('Trần Thị B').waitFor({ state: 'detached' })
    const organizations = page.getByTestId('findings-organization')
    await organizations.getByRole('button', { name: /Sở Y tế/ }).click()
    await organizations.getByRole('button', { name: 'Không phải tổ chức' }).click()
    await organizations.getByText(/Sở Y tế/).waitFor({ state: 'detached' })
    await page
      .getByTestId('plan-summary')
      .getByText(/1 bài viết, 1 nhân vật, 120 văn bản/)
      .waitFor()
    await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
    await page.getByTestId('import-done').waitFor()

    const article = await raw<{
      _id: string
      people: string[]
      organizations: string[]
      paragraphs: number
    }>(
      `*[_type == "article" && title match "nhiều nơi"][0]{
        _id, "people": mentions[].name, "organizations": organizations[]._ref, "paragraphs": count(body) + select(defined(lead) => 1, 0)
      }`,
    )
    expect(article._id).toMatch(/^drafts\./)
    expect(article.people).toEqual(['Nguyễn Văn A'])
    expect(article.organizations).not.toEqual([])
    expect(article.organizations.join()).not.toContain('so-y-te')
    expect(article.paragraphs).toBe(120)
    expect(await raw('count(*[_type == "person" && name == "Trần Thị B"])')).toBe(0)
    expect(await raw('count(*[_type == "organization" && name match "Sở Y tế*"])')).toBe(0)

    await page.getByTestId('import-done').getByRole('link').first().click()
    await page.getByTestId('field-title').waitFor()
  })
})
