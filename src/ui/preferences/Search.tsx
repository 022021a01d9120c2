import type { Service } from '../../core/service.js'
import type { Locale } from '../../locales/locale.js'
import { purposeText } from '../facts.js'
import { fill } from '../text.js'

/** Narrows a long list; says how many are left to who does not see it. */
export function Search({ locale, query, search, found }: { locale: Locale; query: string; search(text: string): void; found: number }) {
  return (
    <search>
      <label for="search">{locale.search}</label>
      <input id="search" type="search" autocomplete="off" spellcheck={false} value={query} onInput={(event) => search(event.currentTarget.value)} />
      <p role="status">{query && (found > 0 ? fill(locale.details, { count: found }) : locale.noResults)}</p>
    </search>
  )
}

/** Whether a service is, or leaves, what the visitor looks for: every word of it, whatever the case and the accents. */
export function matches(service: Service, query: string, locale: Locale): boolean {
  const { id, name = id, vendor, cookies = [], storage = [] } = service
  const all = plain(
    [name, vendor?.name, purposeText(service.purpose, locale), ...cookies.map((cookie) => cookie.name), ...storage.map(({ key }) => key)].join(' '),
  )
  return plain(query)
    .split(/\s+/)
    .every((word) => all.includes(word))
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
