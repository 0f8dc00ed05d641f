import { CORRECTION_KINDS } from '../../../schemas/vocabulary/correction-kinds.ts'
import { titleOf } from '../../../schemas/vocabulary/choice.ts'
import { formatCalendarDate } from '../../format/dates.ts'
import type { Article } from './page.tsx'

/** The element that a notice at the top of the article leads to. */
export const CORRECTIONS_ID = 'dinh-chinh'

type Correction = NonNullable<Article['corrections']>[number]

/** What was changed after the article went out: what it said, what is right, why. */
export function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  if (corrections.length === 0) return null
  return (
    <section className="corrections" id={CORRECTIONS_ID} aria-labelledby="dinh-chinh-tieu-de">
      <h2 id="dinh-chinh-tieu-de">Đính chính, cập nhật</h2>
      <ul>
        {corrections.map(({ _key, date, kind, was, now, note }) => (
          <li key={_key}>
            <p className="correction-kind">
              {titleOf(CORRECTION_KINDS, kind)}
              {date && (
                <>
                  {', '}
                  <time dateTime={date}>{formatCalendarDate(date)}</time>
                </>
              )}
            </p>
            {note && <p>{note}</p>}
            {(was || now) && (
              <p>
                {was && (
                  <>
                    Đã đăng: <del>{was}</del>
                    {now && '. '}
                  </>
                )}
                {now && (
                  <>
                    Nay là: <ins>{now}</ins>
                  </>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
