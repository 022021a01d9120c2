import { asText, candidates } from './address.js'
import { addresses, loading } from './elements.js'
import type { Patches } from './patch.js'

/**
 * `document.write` feeds the parser, often with half an element, so its text itself is turned into held markup. No quote
 * and no bracket is added, and nothing outside a tag's own text: where a tag was misread, an attribute has another name and
 * no text has become code.
 */
export function interceptWriting({ replace }: Patches, realm: typeof globalThis, holds: (value: unknown) => readonly string[] | undefined): void {
  for (const name of ['write', 'writeln']) {
    replace(realm.Document.prototype, name, 'value', (_, args, run) => {
      const texts = args.map((part) => asText(part) ?? '')
      const held = texts.map((text) => holdTags(text, holds))
      if (held.every((text, index) => text === texts[index])) return run()
      if (args.every((part) => typeof part === 'string')) return run(held)
      // Trusted Types take no changed text: what was trusted becomes nodes where the script stands, held on the way.
      const script = realm.document.currentScript
      const range = realm.document.createRange()
      for (const part of args) script?.before(Reflect.apply(range.createContextualFragment, range, [part]))
      return undefined
    })
  }
}

function holdTags(markup: string, holds: (value: unknown) => readonly string[] | undefined): string {
  return markup.replace(tags, (whole) => {
    const tag = startTag.exec(whole)?.[0]
    if (!tag) return whole
    const ids = new Set<string>()
    const script = /^<script/i.test(tag)
    const renamed = tag.replace(attribute, (pair: string, space: string, rest: string, value: string) => {
      const missing = candidates(value.replace(/^["']|["']$/g, '').replaceAll('&amp;', '&')).flatMap((address) => holds(address) ?? [])
      for (const id of missing) ids.add(id)
      return missing.length === 0 || script ? pair : `${space}data-${rest}`
    })
    if (ids.size === 0) return whole
    const own = /\stype\s*=\s*["']?([\w/+-]+)/i.exec(tag)?.[1]
    // The first of two attributes of one name counts.
    const marks = ` data-consent=${[...ids].join('&#32;')}${script ? ` type=text/plain${own ? ` data-type=${own}` : ''}` : ''}`
    return renamed.replace(/^<\w+/, `$&${marks}`) + whole.slice(tag.length)
  })
}

const inTag = `(?:"[^"]*"|'[^']*'|[^'">])*>`
const startTag = new RegExp(`^<\\w+${inTag}`)
/** Comments and the code of scripts are read over. */
const tags = new RegExp(`<!--[^]*?-->|<script\\b${inTag}[^]*?(?=</script|$)|<(?:${loading.join('|')})\\b${inTag}`, 'gi')
const attribute = new RegExp(`([\\s"'/])((?:${addresses.join('|')})\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+))`, 'gi')
