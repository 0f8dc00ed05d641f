/** Dates as a Vietnamese newspaper prints them, in the time of the newsroom. */

/** The zone in which every date of the site is read and printed. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh'

const parts = new Intl.DateTimeFormat('vi-VN', {
  timeZone: TIME_ZONE,
  weekday: 'long',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function partsOf(moment: Date): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, value]))
}

/** Prints the day of a moment: "Thứ Hai, 27/11/2023". */
export function formatDay(moment: Date): string {
  const { weekday = '', day, month, year } = partsOf(moment)
  return `${weekday[0]?.toLocaleUpperCase('vi')}${weekday.slice(1)}, ${day}/${month}/${year}`
}

/**
 * Prints a moment: "Thứ Hai, 27/11/2023, 08:59". A moment of midnight stands for a report that
 * printed no hour, and none is printed.
 */
export function formatMoment(moment: Date): string {
  const { hour, minute } = partsOf(moment)
  const isMidnight = hour === '00' && minute === '00'
  return isMidnight ? formatDay(moment) : `${formatDay(moment)}, ${hour}:${minute}`
}

/** Prints a moment in a list: "27/11/2023", or "27/11/2023, 08:59". */
export function formatShort(moment: Date): string {
  const text = formatMoment(moment)
  return text.slice(text.indexOf(', ') + 2)
}

/**
 * Prints a calendar date (`2022-03-16`) as "16/3/2022", the way documents are cited: the day and
 * the month of one figure without a zero before it, save where the law asks for one.
 *
 * Decree 30/2020/NĐ-CP, annex I: days below 10 and months 1 and 2 take a zero.
 *
 * @returns the text as it came, when it is not a calendar date
 */
export function formatCalendarDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  if (!year || !month || !day) return date
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`
}

/**
 * Writes a moment as ISO 8601 with the newsroom's offset, so that its day is the printed one:
 * "2023-11-27T00:00:00+07:00". Viet Nam has kept UTC+7 since 1975, without summer time.
 */
export function isoInZone(moment: string): string {
  const OFFSET_HOURS = 7
  const shifted = new Date(Date.parse(moment) + OFFSET_HOURS * 3_600_000)
  return `${shifted.toISOString().slice(0, 19)}+0${OFFSET_HOURS}:00`
}
