import type { EmbedKind, Purpose, Text } from '../core/service.js'

/** What each kind of embed is, in lines on a field of 24 by 24. Elements and not a picture: no policy of the page's keeps them out. */
const lines: Readonly<Record<EmbedKind, string>> = {
  audio: 'M9 18V5l11-2v13M9 18a3 3 0 1 1-6 0 3 3 0 0 1 6 0ZM20 16a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
  booking: 'M4 6h16v14H4ZM4 10h16M8 3v5M16 3v5',
  chat: 'M4 5h16v11h-9l-5 4v-4H4Z',
  document: 'M6 3h8l4 4v14H6ZM14 3v4h4M9 12h6M9 16h6',
  form: 'M5 4h14v16H5ZM8 9h8M8 13h8M8 17h3',
  map: 'M12 21s-7-6.5-7-12a7 7 0 0 1 14 0c0 5.5-7 12-7 12ZM12 11.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  payment: 'M3 6h18v12H3ZM3 10h18M6 15h4',
  post: 'M4 5h16v14H4ZM8 10h8M8 14h5',
  reviews: 'm12 4 2.5 5.2 5.5.8-4 4 1 5.7-5-2.8-5 2.8 1-5.7-4-4 5.5-.8Z',
  video: 'M8 5v14l11-7Z',
}

const kinds: Readonly<Partial<Record<Purpose, EmbedKind>>> = { comments: 'post', forms: 'form', maps: 'map', social: 'post', surveys: 'form' }

/** What an embed most likely shows whose service does not say: a film, which is also what stands for whatever is loaded by a click. */
export function kindFor(purpose: Purpose | Text): EmbedKind {
  const own = typeof purpose === 'string' && (Object.hasOwn(lines, purpose) ? (purpose as EmbedKind) : kinds[purpose as Purpose])
  return own || 'video'
}

/** Beside the words of a button, so for eyes alone. It points the way films run, in every language. */
export function iconOf(kind: EmbedKind, page: Document): Element {
  const icon = page.createElementNS('http://www.w3.org/2000/svg', 'svg')
  icon.setAttribute('viewBox', '0 0 24 24')
  icon.setAttribute('aria-hidden', 'true')
  const path = page.createElementNS(icon.namespaceURI, 'path')
  path.setAttribute('d', lines[kind])
  icon.append(path)
  return icon
}
