import type { ComponentChildren } from 'preact'
import type { Contact } from '../core/config.js'
import { isAddress } from '../core/settings.js'

/** One line of a description list; none when there is nothing to say. */
export function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  if (!children) return null
  return (
    <div>
      <dt>{label}</dt> <dd>{children}</dd>
    </div>
  )
}

/** Someone to write to: a mail address and a web address become links, anything else stays text. */
export function Person({ label, contact }: { label: string; contact: Contact | undefined }) {
  if (!contact) return null
  const { name, contact: at = '' } = contact
  const mail = /^[^\s:/?]+@[^\s:/?]+$/.test(at)
  return (
    <Fact label={label}>
      {name} {mail || (at.includes(':') && isAddress(at)) ? <a href={mail ? `mailto:${at}` : at}>{at}</a> : at}
    </Fact>
  )
}
