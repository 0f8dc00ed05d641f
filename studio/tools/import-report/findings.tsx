import { Stack } from '@sanity/ui'
import type { Dispatch } from 'react'
import type { Built, StoredDocument } from '../../../seed/index.ts'
import type { Report } from '../../../seed/report.ts'
import { BodyRow } from './body-row.tsx'
import type { KnownPerson } from './dataset.ts'
import { DocumentRow } from './document-row.tsx'
import { FindingList } from './finding-list.tsx'
import type { Finding } from './highlights.ts'
import { PersonRow } from './person-row.tsx'
import { Row } from './row.tsx'
import type { ImportAction } from './state.ts'
import { isStored, personIdOf } from './stored.ts'
import { WarningList } from './warning-list.tsx'

interface FindingsProps {
  readonly report: Report
  /** What the report builds; absent until the dataset has answered. */
  readonly built: Built | undefined
  readonly existing: ReadonlyMap<string, StoredDocument> | undefined
  readonly people: readonly KnownPerson[]
  readonly identities: Readonly<Record<string, string>>
  readonly selected: Finding | undefined
  readonly dispatch: Dispatch<ImportAction>
}

/** Everything that was found in a report, kind by kind, with the corrections that an editor can make. */
export function Findings(props: FindingsProps) {
  const { report, built, existing, people, identities, selected, dispatch } = props
  const { found } = report
  const isSelected = ({ kind, key }: Finding): boolean =>
    selected?.kind === kind && selected.key === key
  const select = (finding: Finding) => () => dispatch({ type: 'selected', finding })

  return (
    <Stack gap={4} data-testid="findings">
      <WarningList warnings={built?.warnings ?? report.warnings} />
      <FindingList kind="person" count={found.people.length}>
        {found.people.map((person) => {
          const finding = { kind: 'person', key: person.name } as const
          const id = built && personIdOf(built, person.name)
          return (
            <PersonRow
              key={person.name}
              person={person}
              isStored={isStored(existing, id)}
              isResolved={id !== undefined}
              people={people}
              identity={identities[person.name]}
              isSelected={isSelected(finding)}
              onSelect={select(finding)}
              dispatch={dispatch}
            />
          )
        })}
      </FindingList>
      <FindingList kind="document" count={found.documents.length}>
        {found.documents.map((document) => {
          const finding = { kind: 'document', key: document.key } as const
          return (
            <DocumentRow
              key={document.key}
              document={document}
              isSelected={isSelected(finding)}
              onSelect={select(finding)}
              onRemove={() => dispatch({ type: 'isNotDocument', key: document.key })}
            />
          )
        })}
      </FindingList>
      <FindingList kind="organization" count={found.organizations.length}>
        {found.organizations.map((organization) => {
          const { key } = organization
          const finding = { kind: 'organization', key } as const
          return (
            <BodyRow
              key={key}
              found={organization}
              denial="Không phải tổ chức"
              isSelected={isSelected(finding)}
              onSelect={select(finding)}
              onRemove={() => dispatch({ type: 'isNotOrganization', key })}
            />
          )
        })}
      </FindingList>
      <FindingList kind="place" count={found.places.length}>
        {found.places.map((place) => {
          const { key } = place
          const finding = { kind: 'place', key } as const
          return (
            <BodyRow
              key={key}
              found={place}
              denial="Không phải địa danh"
              isSelected={isSelected(finding)}
              onSelect={select(finding)}
              onRemove={() => dispatch({ type: 'isNotPlace', key })}
            />
          )
        })}
      </FindingList>
      <FindingList kind="abbreviation" count={found.abbreviations.length}>
        {found.abbreviations.map(({ short, long }) => {
          const finding = { kind: 'abbreviation', key: short } as const
          return (
            <Row
              key={short}
              title={short}
              detail={long}
              isSelected={isSelected(finding)}
              onSelect={select(finding)}
            />
          )
        })}
      </FindingList>
    </Stack>
  )
}
