import { Layout, type Navigation } from '../parts/layout.tsx'
import { PATHS } from '../routes.ts'

/** A page that says why there is nothing else to show. */
export interface Notice {
  readonly title: string
  readonly text: string
}

/** Notices by the status they are sent with. */
export const NOTICES = {
  404: {
    title: 'Không tìm thấy trang',
    text: 'Trang này không có, đã được gỡ hoặc đã đổi địa chỉ.',
  },
  500: {
    title: 'Trang gặp lỗi',
    text: 'Có lỗi khi dựng trang này. Toà soạn đã ghi lại lỗi; mời bạn đọc tin khác.',
  },
  502: {
    title: 'Chưa đọc được nội dung',
    text: 'Kho nội dung trả lời sai. Mời bạn thử lại sau ít phút.',
  },
  503: {
    title: 'Kho nội dung đang bận',
    text: 'Chưa đọc được nội dung vào lúc này. Mời bạn thử lại sau ít phút.',
  },
} as const satisfies Record<number, Notice>

/** Statuses that have a notice. */
export type NoticeStatus = keyof typeof NOTICES

/** The page of a status that is not a success. */
export function NoticePage({
  status,
  navigation,
}: {
  readonly status: NoticeStatus
  readonly navigation: Navigation
}) {
  const { title, text } = NOTICES[status]
  return (
    <Layout head={{ title, isIndexed: false }} navigation={navigation}>
      <div className="notice">
        <p className="notice-status" aria-hidden="true">
          {status}
        </p>
        <h1 className="page-title">{title}</h1>
        <p className="page-lead">{text}</p>
        <p className="more">
          <a href={PATHS.home}>Về trang chủ</a>
        </p>
      </div>
    </Layout>
  )
}
