import type { Page } from '../../queries/paging.ts'
import { pathAfter } from '../routes.ts'
import { StoryList, type StoryData } from './stories.tsx'

export interface StoryPagesProps<Item extends StoryData> {
  readonly page: Page<Item>
  /** Path of the list, to which the cursor of its further pages is added. */
  readonly path: string
  readonly isFirstPage: boolean
  /** What stands in place of an empty list. */
  readonly empty: string
  readonly level?: 2 | 3
  readonly noteOf?: (story: Item) => string | undefined
}

/** A page of a list of stories with the way to the older ones and back to the newest. */
export function StoryPages<Item extends StoryData>({
  page,
  path,
  isFirstPage,
  empty,
  level = 3,
  noteOf,
}: StoryPagesProps<Item>) {
  const notes = noteOf && new Map(page.items.map((item) => [item._id, noteOf(item)]))
  return (
    <>
      {page.items.length > 0 ? (
        <StoryList
          stories={page.items}
          level={level}
          noteOf={(story: StoryData) => notes?.get(story._id)}
        />
      ) : (
        <p className="empty">{isFirstPage ? empty : 'Không còn bài nào cũ hơn.'}</p>
      )}
      {(!isFirstPage || page.next) && (
        <nav className="pager" aria-label="Các trang của danh sách">
          {!isFirstPage && <a href={path}>Về tin mới nhất</a>}
          {page.next && (
            <a href={pathAfter(path, page.next)} rel="next">
              Xem tin cũ hơn
            </a>
          )}
        </nav>
      )}
    </>
  )
}
