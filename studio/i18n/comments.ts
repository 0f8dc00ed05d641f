/** Strings of the comments beside a field. */
export default {
  'list-item.origin.draft': 'Từ bản nháp',
  'list-item.origin.published': 'Từ bản đã xuất bản',
}
