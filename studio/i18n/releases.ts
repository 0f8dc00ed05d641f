/** Strings of releases: several documents that go out together. */
export default {
  'action.publish-all-documents': 'Phát hành ngay',
  'dashboard.details.metadata.documents': 'Tài liệu',
  'overview.description':
    'Một đợt phát hành gom nhiều tài liệu để xuất bản cùng lúc, lên lịch hoặc hoàn lại cùng nhau.',
  'table-header.title': 'Đợt phát hành',
  'table-header.variant': 'Biến thể',
  'presence.tooltip.one-without-release': '{{displayName}} đang sửa tài liệu này',
  'presence.tooltip.other': '{{count}} người đang sửa tài liệu này',
  'revert-dialog.confirm-revert.resolving': 'Đang xem lịch sử tài liệu…',
  'revert-dialog.confirm-revert.summary-restore_other':
    '{{count}} tài liệu sẽ trở về bản xuất bản trước đợt phát hành này.',
  'revert-dialog.confirm-revert.summary-unpublish_other':
    '{{count}} tài liệu sẽ được gỡ, vì trước đợt phát hành này chưa xuất bản.',
  'revert-dialog.confirm-revert.history-unavailable-card_other':
    'Không còn lịch sử của {{count}} tài liệu, nên không hoàn lại đợt phát hành được.',
  'revert-dialog.confirm-revert.unresolved-card_other':
    'Không rõ trạng thái trước của {{count}} tài liệu, nên không hoàn lại đợt phát hành được.',
}
