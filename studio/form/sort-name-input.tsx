import { SortIcon } from '@sanity/icons/Sort'
import { Box, Button, Flex } from '@sanity/ui'
import { set, type StringInputProps, useFormValue } from 'sanity'
import { sortName } from '../../vietnamese/collate.ts'

/** The sorting name's input, with a button that makes it from the full name. */
export function SortNameInput(props: StringInputProps) {
  const name = useFormValue(['name'])
  const suggestion = typeof name === 'string' && name.trim() ? sortName(name) : undefined
  return (
    <Flex gap={2}>
      <Box flex={1}>{props.renderDefault(props)}</Box>
      <Button
        text="Tạo"
        icon={SortIcon}
        mode="ghost"
        disabled={!suggestion || suggestion === props.value || props.readOnly === true}
        onClick={() => props.onChange(set(suggestion))}
      />
    </Flex>
  )
}
