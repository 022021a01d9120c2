/** Where the lock stands in the page, and what stands behind it. */
export interface Place {
  readonly script: HTMLScriptElement
  /** Of the static `<meta>`, whether it is in force or swallowed. */
  readonly policy: string | undefined
  /** The lock has put another policy in its place. */
  readonly opened: boolean
  /** Why the lock cannot work here, or not be opened. */
  readonly fault: string | undefined
}

/** Reads it back from the page, so that what the site wrote there is said nowhere else. */
export function findPlace(opened: boolean): Place | undefined {
  const script = [...document.scripts].find(
    (element) => !element.src && element.text.includes('biscotte.lock') && element.text.includes('securitypolicyviolation'),
  )
  if (!script) return undefined
  const behind: Node[] = []
  for (let node = script.nextSibling; node; node = node.nextSibling) behind.push(node)
  const swallowed = behind.find((node): node is Comment => node instanceof Comment && policyIn(node) !== undefined)
  // Where writing has failed, the lock's own stands before it.
  const metas = behind.filter(isPolicy)
  const meta = opened ? undefined : (metas.find(isClosed) ?? metas[0])
  const policy = swallowed ? policyIn(swallowed) : meta?.content
  return { script, policy, opened, fault: faultOf(script, meta, !!swallowed) }
}

function faultOf(script: Element, meta: HTMLMetaElement | undefined, swallowed: boolean): string | undefined {
  if (script.parentElement !== document.head) return 'The lock does not stand in the head, where alone a policy counts.'
  if (swallowed) return undefined
  // Whoever has the nonce may load from anywhere.
  if (/'(nonce-|strict-dynamic)/.test(meta?.content ?? '')) return 'The policy behind the lock names a nonce, which lets scripts of others pass.'
  if (/require-trusted-types-for/i.test(meta?.content ?? '')) return trustedTypes
  if (!meta) return 'No policy stands behind the lock.'
  if (document.contentType !== 'text/html') return `The page is ${document.contentType}, in which nothing can be written.`
  // A tool that takes comments out would have the next page swallowed whole.
  return isClosed(meta) ? undefined : 'The comment behind the policy is missing: something has taken it out.'
}

const trustedTypes = 'The page asks for Trusted Types, under which nothing can be written into it.'

/** Tried where something is to be written only, since browsers tell the site's owner of each try. Writing itself is no try: it could replace the page. */
export function cannotWrite(): string | undefined {
  try {
    new DOMParser().parseFromString('', 'text/html')
    return undefined
  } catch {
    return trustedTypes
  }
}

function isClosed(meta: HTMLMetaElement): boolean {
  let next = meta.nextSibling
  while (next instanceof Text) next = next.nextSibling
  return next instanceof Comment
}

const isPolicy = (node: Node): node is HTMLMetaElement => node instanceof HTMLMetaElement && /^content-security-policy$/i.test(node.httpEquiv)

function policyIn(comment: Comment): string | undefined {
  if (!comment.data.includes('<meta')) return undefined
  try {
    return [...new DOMParser().parseFromString(comment.data, 'text/html').querySelectorAll('meta')].find(isPolicy)?.content
  } catch {
    // Trusted Types: no lock has opened this comment.
    return undefined
  }
}
