import type { RESOLUTION_QUERY_RESULT } from '../../queries/generated/types.ts'
import { toPage } from '../../queries/paging.ts'
import { RELATION_KINDS, type RelationKind } from '../../schemas/vocabulary/relation-kinds.ts'
import { RESOLUTION_STATUSES } from '../../schemas/vocabulary/resolution-statuses.ts'
import { titleOf } from '../../schemas/vocabulary/choice.ts'
import { datedName, shortName } from '../format/citation.ts'
import { formatCalendarDate } from '../format/dates.ts'
import { Box } from '../parts/box.tsx'
import { Facts } from '../parts/facts.tsx'
import { Layout, type Navigation } from '../parts/layout.tsx'
import { OrganizationLink } from '../parts/organization-link.tsx'
import { ResolutionList, type ListedResolution } from '../parts/resolution-list.tsx'
import { StoryPages } from '../parts/story-pages.tsx'
import { safeHref } from '../portable-text/links.ts'
import { present, uniqueBy } from '../present.ts'
import { pagePath } from '../../schemas/policies/page-paths.ts'
import { absoluteUrl, useSite } from '../site.ts'

type Resolution = NonNullable<RESOLUTION_QUERY_RESULT>

export interface ResolutionPageProps {
  readonly resolution: Resolution
  readonly isFirstPage: boolean
  readonly navigation: Navigation
}

/** A document of the state or the Party: its particulars, relations, and who cites it. */
export function ResolutionPage({ resolution, isFirstPage, navigation }: ResolutionPageProps) {
  const site = useSite()
  const path = pagePath('resolution', resolution.slug)
  const about = resolution.number ? resolution.title : null
  return (
    <Layout
      head={{
        title: shortName(resolution),
        path,
        description: about ? `${datedName(resolution)} về ${about}` : datedName(resolution),
        isIndexed: isFirstPage,
        jsonLd: resolutionJsonLd(resolution, absoluteUrl(site, path)),
      }}
      navigation={navigation}
      currentPath={path}
    >
      <div className="profile">
        <header className="document-head">
          <p className="kicker">Văn bản</p>
          <h1 className="page-title">{shortName(resolution)}</h1>
          {about && <p className="page-lead">Về {about}</p>}
        </header>
        <Particulars resolution={resolution} />
        {resolution.summary && (
          <Box title="Nội dung chính">
            <div className="prose">
              {resolution.summary.split(/\n{2,}/).map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          </Box>
        )}
        <Relations resolution={resolution} />
        <Box title="Tin, bài dẫn văn bản này">
          <StoryPages
            page={toPage(resolution.articles)}
            path={path}
            isFirstPage={isFirstPage}
            empty="Chưa có bài nào dẫn văn bản này."
          />
        </Box>
      </div>
    </Layout>
  )
}

function Particulars({ resolution }: { readonly resolution: Resolution }) {
  const { issuer, signedOn, effectiveFrom, expiresOn, status, file } = resolution
  const signers = present(resolution.signers)
  const officialUrl = safeHref(resolution.officialUrl)
  const fileUrl = safeHref(file?.url)
  return (
    <Facts
      facts={[
        ['Loại văn bản', resolution.kind],
        ['Số, ký hiệu', resolution.number],
        ['Cơ quan ban hành', issuer && <OrganizationLink organization={issuer} />],
        ['Nhiệm kỳ', resolution.term],
        ['Ngày ký', signedOn && <CalendarDate date={signedOn} />],
        [
          'Người ký',
          signers.length > 0 &&
            signers.map((signer, index) => (
              <span key={signer._id}>
                {index > 0 && ', '}
                <a href={pagePath('person', signer.slug)}>{signer.name}</a>
              </span>
            )),
        ],
        ['Có hiệu lực từ', effectiveFrom && <CalendarDate date={effectiveFrom} />],
        ['Hết hiệu lực', expiresOn && <CalendarDate date={expiresOn} />],
        ['Tình trạng', status && titleOf(RESOLUTION_STATUSES, status)],
        [
          'Bản chính thức',
          officialUrl && (
            <a href={officialUrl} rel="noopener">
              {URL.parse(officialUrl)?.hostname ?? officialUrl}
            </a>
          ),
        ],
        ['Tệp', fileUrl && <a href={fileUrl}>{file?.originalFilename ?? 'Tải về'}</a>],
      ]}
    />
  )
}

function CalendarDate({ date }: { readonly date: string }) {
  return <time dateTime={date}>{formatCalendarDate(date)}</time>
}

/** Documents related to this one, by what this one does to them or they to it. */
function Relations({ resolution }: { readonly resolution: Resolution }) {
  const outgoing = present(resolution.relations).flatMap(({ kind, target }) =>
    target ? [{ kinds: [kind], other: target }] : [],
  )
  const incoming = resolution.relatedFrom.map(({ kinds, source }) => ({
    kinds: present(kinds),
    other: source,
  }))
  return (
    <>
      <RelatedBox title="Văn bản liên quan" related={outgoing} />
      <RelatedBox title="Văn bản dẫn chiếu đến văn bản này" related={incoming} />
    </>
  )
}

interface Related {
  readonly kinds: readonly RelationKind[]
  readonly other: ListedResolution
}

function RelatedBox({
  title,
  related,
}: {
  readonly title: string
  readonly related: readonly Related[]
}) {
  if (related.length === 0) return null
  const kindsOf = (_id: string): string =>
    related
      .filter(({ other }) => other._id === _id)
      .flatMap(({ kinds }) => kinds.map((kind) => titleOf(RELATION_KINDS, kind)))
      .join(', ')
  return (
    <Box title={title}>
      <ResolutionList
        resolutions={uniqueBy(
          related.map(({ other }) => other),
          ({ _id }) => _id,
        )}
        noteOf={({ _id }) => kindsOf(_id)}
      />
    </Box>
  )
}

function resolutionJsonLd(resolution: Resolution, url: string): object {
  const { issuer, number, signedOn, effectiveFrom } = resolution
  const officialUrl = safeHref(resolution.officialUrl)
  return {
    '@type': 'Legislation',
    name: datedName(resolution),
    ...(number && { legislationIdentifier: number }),
    legislationType: resolution.kind,
    ...(issuer && { legislationPassedBy: { '@type': 'Organization', name: issuer.name } }),
    ...(signedOn && { legislationDate: signedOn }),
    ...(effectiveFrom && { temporalCoverage: `${effectiveFrom}/..` }),
    ...(officialUrl && { sameAs: officialUrl }),
    inLanguage: 'vi',
    url,
  }
}
