/** The time zone of every date and clock time that an editor reads or types. */
export const NEWSROOM_TIME_ZONE = 'Asia/Ho_Chi_Minh'

const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

const newsroomDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: NEWSROOM_TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/**
 * Tells the calendar day in Vietnam at an instant.
 *
 * @returns the day as `YYYY-MM-DD`
 */
export function newsroomDate(instant: Date): string {
  return newsroomDay.format(instant)
}

/**
 * Checks that a stored date is a day of the calendar: `2022-02-30` is not.
 *
 * @param value a date as `YYYY-MM-DD`; nothing is accepted
 */
export function dateExists(value: string | undefined): true | string {
  if (value === undefined) return true
  const parts = CALENDAR_DATE.exec(value)
  if (!parts) return `“${value}” không phải là ngày. Hãy nhập theo dạng ngày-tháng-năm.`
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  date.setUTCFullYear(year)
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists || `Không có ngày ${day} tháng ${month} năm ${year}. Hãy kiểm tra lại.`
}

/**
 * Checks that a date is not after today in Vietnam.
 *
 * @param value a date as `YYYY-MM-DD`, or a datetime in ISO 8601
 * @param now the present moment
 */
export function dateIsNotInFuture(
  value: string | undefined,
  now: Date = new Date(),
): true | string {
  if (value === undefined) return true
  const day = CALENDAR_DATE.test(value) ? value : dayOfInstant(value)
  if (day === undefined || day <= newsroomDate(now)) return true
  return 'Ngày này ở trong tương lai. Hãy kiểm tra lại.'
}

/**
 * Checks that one date does not come before another.
 *
 * @param value the later date or datetime
 * @param earlier the date or datetime it may not precede; nothing to compare with is accepted
 * @param message what the editor reads when it does
 */
export function isNotBefore(
  value: string | undefined,
  earlier: unknown,
  message: string,
): true | string {
  if (value === undefined || typeof earlier !== 'string') return true
  const [later, start] = [Date.parse(value), Date.parse(earlier)]
  return Number.isNaN(later) || Number.isNaN(start) || later >= start || message
}

function dayOfInstant(value: string): string | undefined {
  const time = Date.parse(value)
  return Number.isNaN(time) ? undefined : newsroomDate(new Date(time))
}
