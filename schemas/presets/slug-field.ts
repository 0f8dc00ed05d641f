import { defineField } from 'sanity'
import { SLUG_MAX_LENGTH, slugify } from '../../vietnamese/slug.ts'
import { slugSource } from '../policies/slug-source.ts'
import { slugIsWellFormed, slugTellsSource } from '../validation/slug.ts'

interface SlugFieldOptions {
  /** The address before the slug, as readers see it: `/bai-viet/`. */
  readonly path: string
  readonly group?: string
}

/** The document's part of a page's address, made from a Vietnamese text without losing a letter. */
export function slugField({ path, group }: SlugFieldOptions) {
  return defineField({
    name: 'slug',
    title: 'Đường dẫn',
    description: `Phần cuối của địa chỉ trang, sau ${path}. Bấm “Tạo” để lấy từ tên. Đã đăng rồi thì đừng đổi: người đọc lưu địa chỉ cũ sẽ không mở được trang.`,
    type: 'slug',
    ...(group && { group }),
    options: {
      source: (document) => slugSource(document._type, document),
      maxLength: SLUG_MAX_LENGTH,
      slugify: (text) => slugify(text),
    },
    validation: (rule) => [
      rule.required().error('Chưa có đường dẫn. Bấm “Tạo” để lấy từ tên.'),
      rule.custom((slug) => slugIsWellFormed(slug?.current)).error(),
      rule
        .custom((slug, { document }) =>
          slugTellsSource(slug?.current, document && slugSource(document._type, document)),
        )
        .warning(),
    ],
  })
}
