/** Strings of copying and pasting whole fields. */
export default {
  'copy-paste.on-paste.validation.read-only-fields-skipped-truncated.description':
    'Bỏ qua các ô chỉ để xem: {{fieldNames}} và {{count}} ô khác',
  'copy-paste.on-copy.validation.clipboard-not-supported.title': 'Trình duyệt không cho sao chép',
}
