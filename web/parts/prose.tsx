import { PortableText } from '@portabletext/react'
import type { ComponentProps } from 'react'
import { useSite } from '../site.ts'

export interface ProseProps {
  readonly value: ComponentProps<typeof PortableText>['value']
  readonly className?: string
}

/** Portable Text as the running text of a page; what the site does not know is left out. */
export function Prose({ value, className = '' }: ProseProps) {
  const { portableText } = useSite()
  return (
    <div className={`prose ${className}`.trim()}>
      <PortableText value={value} components={portableText} onMissingComponent={false} />
    </div>
  )
}
