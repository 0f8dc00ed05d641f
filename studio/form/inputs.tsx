import { isStringInputProps, type InputProps } from 'sanity'
import { SortNameInput } from './sort-name-input.tsx'

/** Chooses the project's own inputs, and the Studio's for everything else. */
export function FormInput(props: InputProps) {
  if (isStringInputProps(props) && props.path.length === 1 && props.path[0] === 'sortName') {
    return <SortNameInput {...props} />
  }
  return props.renderDefault(props)
}
