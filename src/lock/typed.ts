/** Kept over the one reload in sessionStorage, and taken out as soon as the page is there again. */
const name = 'biscotte.typed'

/** Fields whose state is a text or a tick, by name or place. */
interface Kept {
  readonly url: string
  readonly x: number
  readonly y: number
  readonly fields: readonly (readonly [address: string, value: string | boolean | readonly string[]])[]
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** How long a page may take to draw its forms, milliseconds. */
const patience = 10_000

/** What the visitor has put into the page so far, and whether it can be kept. */
export function startWatchingFields(): { save(): boolean; stop(): void } {
  const touched = new Set<EventTarget>()
  const onInput = (event: Event) => event.isTrusted && event.composedPath()[0] && touched.add(event.composedPath()[0] as EventTarget)
  document.addEventListener('input', onInput, true)

  return {
    /** Keeps where the visitor is and what is typed. `false`: something is typed that cannot be kept, or nothing can be stored. */
    save() {
      const all = fields()
      // Typed into something else than the page's own fields: a shadow tree, an editor.
      const strange = [...touched].some((target) => target instanceof Element && target.isConnected && !all.includes(target as Field))
      const changed = all.filter((field) => touched.has(field) || isChanged(field))
      if (strange || changed.some(isSecret)) return false
      const kept: Kept = { url: location.href, x: scrollX, y: scrollY, fields: changed.map((field) => [addressOf(field), stateOf(field)]) }
      const text = JSON.stringify(kept)
      try {
        sessionStorage.setItem(name, text)
        return sessionStorage.getItem(name) === text || changed.length === 0
      } catch {
        return changed.length === 0
      }
    },
    stop: () => document.removeEventListener('input', onInput, true),
  }
}

/** Puts back what was kept, each field as soon as it is there. */
export function restoreFields(): void {
  const kept = take()
  if (!kept) return
  const waiting = new Map(kept.fields)
  const fill = () => {
    for (const field of fields()) {
      const value = waiting.get(addressOf(field))
      if (value !== undefined && waiting.delete(addressOf(field))) setState(field, value)
    }
    if (waiting.size === 0) observer.disconnect()
  }
  const observer = new MutationObserver(fill)
  observer.observe(document, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), patience)
  fill()
  // Browsers do it by themselves, unless the page has told them not to.
  if (history.scrollRestoration === 'manual') addEventListener('load', () => scrollTo(kept.x, kept.y), { once: true })
}

function take(): Kept | undefined {
  try {
    const text = sessionStorage.getItem(name)
    sessionStorage.removeItem(name)
    const kept = text ? (JSON.parse(text) as Kept) : undefined
    return kept?.url === location.href ? kept : undefined
  } catch {
    return undefined
  }
}

const fields = (): Field[] => [
  ...document.querySelectorAll<Field>('input:not([type="hidden"],[type="submit"],[type="button"],[type="image"],[type="reset"]),textarea,select'),
]

/** Files cannot be put back by a page; secrets and card numbers are not written anywhere. What the browser filled in, it fills in again. */
const isSecret = (field: Field) =>
  field.matches('[type="password"],[type="file"],[autocomplete*="cc-"],[autocomplete="one-time-code"]') && !field.matches(':autofill')

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((option, index) => option.selected !== (isFirst(field, index) || option.defaultSelected))
  if (field instanceof HTMLInputElement && isTick(field)) return field.checked !== field.defaultChecked
  return field.value !== field.defaultValue
}

/** A list of which nothing is selected in the markup begins with its first. */
const isFirst = (select: HTMLSelectElement, index: number) => !select.multiple && index === 0 && ![...select.options].some((option) => option.defaultSelected)

const isTick = (field: Field) => field.type === 'checkbox' || field.type === 'radio'

/** Its id, else its kind, name and form, and which of those it is. */
function addressOf(field: Field): string {
  if (field.id) return `#${field.id}`
  const like = (other: Field) => `${other.type} ${other.name} ${other.form?.id ?? ''}`
  return `${like(field)} ${fields()
    .filter((other) => like(other) === like(field))
    .indexOf(field)}`
}

function stateOf(field: Field): string | boolean | readonly string[] {
  if (field instanceof HTMLSelectElement) return [...field.selectedOptions].map((option) => option.value)
  return field instanceof HTMLInputElement && isTick(field) ? field.checked : field.value
}

function setState(field: Field, state: string | boolean | readonly string[]): void {
  if (field instanceof HTMLSelectElement) for (const option of field.options) option.selected = (state as readonly string[]).includes(option.value)
  else if (typeof state === 'boolean') (field as HTMLInputElement).checked = state
  // Through the prototype's own setter, which frameworks have not replaced on the element.
  else Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, state)
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
}
