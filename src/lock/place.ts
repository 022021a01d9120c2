/** Where the lock stands in the page, and what stands behind it. */
export interface Place {
  readonly script: HTMLScriptElement
  /** Of the static `<meta>`, whether it is in force or swallowed. */
  readonly policy: string | undefined
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
  const meta = opened ? undefined : behind.find(isPolicy)
  const policy = swallowed ? policyIn(swallowed) : meta?.content
  return { script, policy, fault: faultOf(script, meta, !!swallowed) }
}

function faultOf(script: Element, meta: HTMLMetaElement | undefined, swallowed: boolean): string | undefined {
  if (script.parentElement !== document.head) return 'The lock does not stand in the head, where alone a policy counts.'
  if (swallowed) return undefined
  // Whoever has the nonce may load from anywhere.
  if (/'(nonce-|strict-dynamic)/.test(meta?.content ?? '')) return 'The policy behind the lock names a nonce, which lets scripts of others pass.'
  if (!meta) return 'No policy stands behind the lock.'
  if (document.contentType !== 'text/html') return `The page is ${document.contentType}, in which nothing can be written.`
  // A tool that takes comments out would have the next page swallowed whole.
  const next = [...siblings(meta)].find((node) => !(node instanceof Text))
  return next instanceof Comment ? undefined : 'The comment behind the policy is missing: something has taken it out.'
}

function* siblings(node: Node): Iterable<Node> {
  for (let next = node.nextSibling; next; next = next.nextSibling) yield next
}

const isPolicy = (node: Node): node is HTMLMetaElement => node instanceof HTMLMetaElement && /^content-security-policy$/i.test(node.httpEquiv)

function policyIn(comment: Comment): string | undefined {
  if (!comment.data.includes('<meta')) return undefined
  return [...new DOMParser().parseFromString(comment.data, 'text/html').querySelectorAll('meta')].find((meta) =>
    /^content-security-policy$/i.test(meta.httpEquiv),
  )?.content
}
