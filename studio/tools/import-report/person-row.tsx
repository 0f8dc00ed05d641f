import { Autocomplete } from '@sanity/ui/autocomplete'
import { Badge, Box, Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { type Dispatch, useMemo } from 'react'
import { MENTION_ROLES, titleOf } from '../../../schemas/vocabulary/index.ts'
import type { FoundPerson } from '../../../seed/report.ts'
import { searchKey, toneKey } from '../../../vietnamese/fold.ts'
import type { KnownPerson } from './dataset.ts'
import { Row } from './row.tsx'
import type { ImportAction } from './state.ts'

interface PersonRowProps {
  readonly person: FoundPerson
  /** The person is in the dataset already. */
  readonly isStored: boolean
  /** The rules or the editor could say who it is. */
  readonly isResolved: boolean
  readonly people: readonly KnownPerson[]
  /** The id that the editor has chosen. */
  readonly identity: string | undefined
  readonly isSelected: boolean
  onSelect(): void
  readonly dispatch: Dispatch<ImportAction>
}

/** What the list of people offers: a person's id, and what an editor tells them by. */
interface PersonOption {
  readonly value: string
  readonly name: string
  readonly positions: string
}

/** A person of the report: who it is, and the two ways in which an editor may know better. */
export function PersonRow({ person, people, identity, dispatch, ...row }: PersonRowProps) {
  const { isStored, isResolved, isSelected, onSelect } = row
  const { name } = person
  const namesakes = people.filter((known) => toneKey(known.name) === toneKey(name))
  const options = useMemo(
    () =>
      people.map((known) => ({
        value: known._id,
        name: known.name,
        positions: known.positions.join(', '),
      })),
    [people],
  )
  return (
    <Row
      title={[...person.honorifics, name].join(' ')}
      detail={[
        person.positions.map(({ title }) => title).join(', '),
        titleOf(MENTION_ROLES, person.role),
      ]
        .filter(Boolean)
        .join(' · ')}
      badge={<PersonBadge isStored={isStored} isResolved={isResolved} />}
      isSelected={isSelected}
      onSelect={onSelect}
    >
      <Stack gap={3}>
        {identity === undefined &&
          !isStored &&
          namesakes.map(({ _id, positions }) => (
            <Button
              key={_id}
              mode="ghost"
              tone="primary"
              fontSize={1}
              text={`Là ${name} đã có hồ sơ${positions.length > 0 ? `: ${positions.join(', ')}` : ''}`}
              onClick={() => dispatch({ type: 'isPerson', name, id: _id })}
            />
          ))}
        <Autocomplete<PersonOption>
          id={`person-${searchKey(name)}`}
          fontSize={1}
          openButton
          placeholder="Là người đã có hồ sơ…"
          options={options}
          value={identity ?? ''}
          filterOption={(query, option) =>
            searchKey(`${option.name} ${option.positions}`).includes(searchKey(query))
          }
          renderValue={(value) => people.find(({ _id }) => _id === value)?.name ?? value}
          renderOption={(option) => (
            <Card as="button" padding={3}>
              <Stack gap={2}>
                <Text size={1} weight="medium">
                  {option.name}
                </Text>
                <Text size={1} muted>
                  {option.positions}
                </Text>
              </Stack>
            </Card>
          )}
          onChange={(id) => dispatch({ type: 'isPerson', name, id: id || undefined })}
        />
        <Flex>
          <Button
            mode="ghost"
            fontSize={1}
            text="Không phải người"
            onClick={() => dispatch({ type: 'isNotPerson', name })}
          />
        </Flex>
      </Stack>
    </Row>
  )
}

function PersonBadge({ isStored, isResolved }: { isStored: boolean; isResolved: boolean }) {
  if (!isResolved) return <Badge tone="caution">Chưa rõ là ai</Badge>
  return (
    <Box>
      <Badge tone={isStored ? 'default' : 'positive'}>
        {isStored ? 'Đã có hồ sơ' : 'Hồ sơ mới'}
      </Badge>
    </Box>
  )
}
