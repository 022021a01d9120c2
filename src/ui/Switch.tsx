interface Props {
  readonly id: string
  readonly on: boolean
  readonly mixed?: boolean
  readonly describedBy: string
  readonly onTurn: (on: boolean) => void
}

// On a native checkbox the browser tells the state; `aria-checked` must not stand beside it (ARIA in HTML).
const kind = { type: 'checkbox', role: 'switch' } as const

/** A native checkbox shown as a switch. Its label never changes with its state (ARIA Authoring Practices, switch). */
export function Switch({ id, on, mixed = false, describedBy, onTurn }: Props) {
  return (
    <input
      {...kind}
      id={`s-${id}`}
      name={id}
      checked={on}
      indeterminate={mixed}
      aria-describedby={describedBy}
      onChange={(event) => onTurn(event.currentTarget.checked)}
    />
  )
}
