import { asText, type Missing } from './address.js'
import { addressNames, elementNames } from './elements.js'
import type { Realm } from './realm.js'

/**
 * `document.write` feeds the parser, often with half an element, so its text itself is turned into held markup. No quote
 * and no bracket is added, and nothing outside a tag's own text: where a tag was misread, an attribute has another name and
 * no text has become code.
 */
export function interceptWriting({ on, window: { document }, missing }: Realm): void {
  on('Document.write Document.writeln', (_, args, run) => {
    const text = args.map(asText).join('')
    const held = holdTags(text, missing)
    if (held === text) return run()
    if (args.every((part) => typeof part === 'string')) return run([held])
    // Trusted Types take no changed text: what was trusted becomes nodes where the script stands, held on the way.
    const range = document.createRange()
    range.selectNode(document.currentScript ?? document.documentElement)
    for (const part of args) document.currentScript?.before(Reflect.apply(range.createContextualFragment, range, [part]))
    return undefined
  })
}

const holdTags = (markup: string, missing: Missing) =>
  markup.replace(tags, (whole) => {
    const tag = startTag.exec(whole)?.[0] ?? ''
    const script = /^<script/i.test(tag)
    const ids = new Set<string>()
    const renamed = tag.replace(attribute, (pair: string, space: string, rest: string, value: string) => {
      const found = value
        .replaceAll('&amp;', '&')
        .split(/["'\s,]+/)
        .flatMap((address) => missing(address) ?? [])
      for (const id of found) ids.add(id)
      return found.length === 0 || script ? pair : `${space}data-${rest}`
    })
    if (ids.size === 0) return whole
    const own = /\stype\s*=\s*["']?([\w/+-]+)/i.exec(tag)?.[1]
    // The first of two attributes of one name counts.
    const marks = ` data-consent=${[...ids].join('&#32;')}${script ? ` type=text/plain${own ? ` data-type=${own}` : ''}` : ''}`
    return renamed.replace(/^<\w+/, `$&${marks}`) + whole.slice(tag.length)
  })

const inTag = `(?:"[^"]*"|'[^']*'|[^'">])*>`
const startTag = new RegExp(`^<\\w+${inTag}`)
/** Comments and the code of scripts are read over. */
const tags = new RegExp(`<!--[^]*?-->|<script\\b${inTag}[^]*?(?=</script|$)|<(?:${elementNames})\\b${inTag}`, 'gi')
const attribute = new RegExp(`([\\s"'/])((?:${addressNames})\\s*=\\s*("[^"]*"|'[^']*'|[^\\s"'>]+))`, 'gi')
