// https://support.google.com/youtube/answer/171780 (youtube-nocookie.com: no cookie before the film is played) and
// https://help.vimeo.com/hc/en-us/articles/12426260232977 (`dnt=1`: no session is tracked), both as others quote them.
import type { Integration } from '../core/integration.js'

/** Gives held films the address at which their vendor keeps less of the visitor: YouTube's without cookies, Vimeo's with `dnt`. */
export function privateEmbeds(): Integration {
  return {
    name: 'private-embeds',
    start() {
      const look = () => {
        for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-src]')) {
          const before = frame.dataset.src ?? ''
          const after = privateAddress(before)
          if (after !== before) frame.dataset.src = after
        }
      }
      const observer = new MutationObserver(look)
      observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-src'] })
      look()
      return () => observer.disconnect()
    },
  }
}

/** The more private address of the same film; what is no film of theirs is answered as it is. */
export function privateAddress(address: string): string {
  if (!URL.canParse(address, document.baseURI)) return address
  const url = new URL(address, document.baseURI)
  if (/^(www\.)?youtube\.com$/.test(url.hostname) && url.pathname.startsWith('/embed/')) url.hostname = 'www.youtube-nocookie.com'
  else if (url.hostname === 'player.vimeo.com' && !url.searchParams.has('dnt')) url.searchParams.set('dnt', '1')
  else return address
  return url.href
}
