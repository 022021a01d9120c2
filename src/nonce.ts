/**
 * The page's nonce: the one named, the one on our own tag, or that of the first script that has one. The attribute reads
 * as empty where a policy is in force; the property does not.
 */
export function createNonce(named: string | undefined, ownScript: HTMLScriptElement | undefined): () => string | undefined {
  let found = named || ownScript?.nonce || undefined
  let final = found !== undefined
  return () => {
    if (final) return found
    found = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce || undefined
    // What the page is made of does not change once it has been parsed; looking through it for every script would be quadratic.
    final = document.readyState !== 'loading'
    return found
  }
}
