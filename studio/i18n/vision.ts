/** Strings of the query tool. */
export default {
  'label.personal': 'Của tôi',
  'query.error.unsupported-release-perspective':
    'Bản API này không hiểu nhiều góc nhìn. Hãy dùng {{apiVersion}} trở lên.',
  'query.error.unsupported-variant':
    'Bản API này không hiểu biến thể. Hãy dùng bản thử nghiệm ({{apiVersion}}).',
  'query.url': 'Địa chỉ truy vấn',
  'result.end-to-end-time-label': 'Cả chặng',
  'settings.api-version-locked-for-variant': 'Khi chọn biến thể, bản API phải là vX.',
  'settings.dataset-label': 'Bộ dữ liệu',
  'settings.perspective-label': 'Góc nhìn',
  'settings.perspectives.pinned-release-label': 'Đợt phát hành đã ghim',
  'settings.perspectives.title': 'Góc nhìn',
}
