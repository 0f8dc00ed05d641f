import { defineField, type Rule, type SlugRule } from 'sanity'
import { SLUG_MAX_LENGTH, slugify } from '../../vietnamese/slug.ts'
import { PAGE_SECTIONS, type PageType } from '../policies/page-paths.ts'
import { slugSource } from '../policies/slug-source.ts'
import { slugIsWellFormed, slugTellsSource } from '../validation/slug.ts'

interface SlugFieldOptions {
  /** The type whose pages the slug leads to; without one, the slug only tells documents apart. */
  readonly pageOf?: PageType
  readonly group?: string
}

/** The document's part of a page's address, made from a Vietnamese text without losing a letter. */
export function slugField({ pageOf, group }: SlugFieldOptions) {
  return defineField({
    name: 'slug',
    title: 'Đường dẫn',
    description: pageOf
      ? `Phần cuối của địa chỉ trang, sau /${PAGE_SECTIONS[pageOf]}/. Bấm “Tạo” để lấy từ tên. Đã đăng rồi thì đừng đổi: ai đã lưu địa chỉ cũ sẽ không mở được trang.`
      : 'Tên viết liền không dấu, dùng trong địa chỉ. Bấm “Tạo” để lấy từ tên.',
    type: 'slug',
    ...(group && { group }),
    options: {
      source: (document) => slugSource(document._type, document),
      maxLength: SLUG_MAX_LENGTH,
      slugify: (text) => slugify(text),
    },
    validation: (rule) => [
      rule
        .required()
        .custom((slug) => slugIsWellFormed(slug?.current))
        .error(),
      withoutBuiltIn(rule)
        .custom((slug, { document }) =>
          slugTellsSource(slug?.current, document && slugSource(document._type, document)),
        )
        .warning(),
    ],
  })
}

/** Every rule on a slug brings the built-in checks along, at its own level; they are wanted once. */
function withoutBuiltIn(rule: SlugRule): SlugRule {
  return (rule as unknown as Rule).clone().reset() as unknown as SlugRule
}
