import { useId, type ReactNode } from 'react'

export interface BoxProps {
  readonly title: string
  readonly className?: string
  readonly children: ReactNode
}

/** A titled group of facts beside or below the text. */
export function Box({ title, className = '', children }: BoxProps) {
  const id = useId()
  return (
    <section className={`box ${className}`.trim()} aria-labelledby={id}>
      <h2 className="box-title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  )
}
