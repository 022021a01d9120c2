// A file of its own, fetched when there is something to say: a page without faults never loads it.

import type { Report } from './core/report.js'
import { sentenceOf } from './sentences.js'

/** The README's part on messages, by code. */
const manual = 'README#'

/** Says each message once: for a code and element, or a code and what it is made of. */
export function createSpeaker(): Report {
  const said = new WeakMap<object, Set<string>>()
  const texts = new Set<string>()
  return (code, seen, subject) => {
    const facts = [seen].flat()
    const about = [subject, ...facts].find((each): each is object => each instanceof Object && !(each instanceof Error))
    const before = about ? (said.get(about) ?? new Set()) : texts
    if (about) said.set(about, before)
    const key = about instanceof Element ? code : code + facts
    if (before.has(key)) return
    before.add(key)
    const sentence = typeof seen === 'string' ? seen : sentenceOf(code, seen)
    console.warn(`[biscotte] ${code}: ${sentence} ${messages[code]} → ${manual}${code}`, ...(subject === undefined ? [] : [subject]))
  }
}

/** What follows from what was seen, and how to mend it, by code. */
export const messages: Readonly<Record<string, string>> = {
  'account-failed': 'The answer on this device counts as it is; account and device meet again on the next page.',
  'bad-address': 'It is left out, since it could run code. Give an http: or https: address, or a relative one.',
  'bad-category': 'It is ignored. A category needs an id of letters, digits, - and _, and texts for title and description.',
  'bad-json': 'All of the block is ignored. Mend it: JSON has double quotes and no comments.',
  'bad-option': 'Its default is used. See the table of options.',
  'bad-service': 'That part is left out; the service is still asked for.',
  'catalogue-missing':
    'Services beyond the most used are not known: what names them never runs. Put the file beside biscotte.js, and the folder services/ too.',
  clobbered: 'A new queue takes its place, so that Google is told. Give the element another id.',
  'consent-mode-advanced':
    "Google's tags load and send before any answer, without cookies. In France (art. 82 of the law of 1978) and Germany (§ 25 TDDDG) that needs consent too: ask your lawyer, or leave mode at 'basic'.",
  'document-write':
    'It is ignored: the script was released after the page was parsed, and writing would replace the page. Reload works, or a snippet that does not write.',
  'duplicate-id': 'One is kept, the one that needs consent if they differ. Give each its own id.',
  'injected-beacon':
    'It runs before any consent. Where Cloudflare put it there, turn automatic injection off: no page can hold it. Where you wrote it, tag it.',
  'integration-failed': 'What it tells is not told; everything else goes on. Its services are still held until they are allowed.',
  'integration-missing': 'What it tells is not told; everything else goes on. Put the folder integrations/ beside the script, or mend the name.',
  'late-missing': 'It stays held. Put all files of dist/ beside the script, or name the address of ui.js in data-ui.',
  leak: 'The browser may have fetched it before any consent. Tag it: type="text/plain" data-consent="…" on a script, data-src elsewhere.',
  'lock-fault':
    'The page is not locked, or stays locked whatever is answered. Put the lock, its policy and the comment behind it first into <head>, as they are.',
  'lock-missing': 'The page stays locked, and what it refuses is not asked for. Put locked.js beside the script.',
  'lock-next-page': 'The answer is kept, and holds from the next page on.',
  'lock-shut': 'The page stays locked. The lock needs document.write (no Trusted Types, no XHTML), and a storage that lasts.',
  'lock-sources':
    'The page goes on without it. Name the host in the sources of the service, for what it was refused; of an essential one, in the policy behind the lock too. A policy that your server sends besides must allow it as well.',
  'lock-unknown':
    'It stays locked. Declare it as a service with its urls, so that it is asked for, or, if it is your own, name it in hosts and in the policy behind the lock.',
  'lock-version': 'The page stays locked, since the lock cannot tell an old answer. Write the same data-policy-version on both tags.',
  'long-lived':
    'A note, not a fault: CNIL asks for at most 13 months for audience measurement, and Chrome keeps no cookie for more than 400 days. Shorten it in the settings of the service.',
  'noscript-pixel': 'It exists only where scripts do not run, so no script can hold it: it is fetched without any consent. Take it out.',
  'no-guard': 'What nobody tagged is not held. Load biscotte.js, or in an app pass the guard itself.',
  nonce: "It will not run: without the page's nonce it may have been injected. Give it the nonce your other scripts have.",
  'not-held': 'The browser may have requested it before any consent. Write type="text/plain" on scripts, and data-src in place of src elsewhere.',
  'not-stored': 'Nothing is granted, and the visitor is asked again on the next page.',
  'quarantine-full': 'Those that follow are lost. Ask sooner, or load that service only after consent.',
  'receipts-missing': 'The receipt waits in the browser and is sent from a later page. Put receipts.js beside the script.',
  'stripe-everywhere': 'Where nobody pays it is profiling against fraud, and needs consent. Load it on pay pages alone.',
  'started-twice': 'The second start changes nothing. Configure it once.',
  stalled: 'The scripts after it no longer wait for it.',
  'tcf-refused':
    'The TCF module does not answer, and gives nobody consent. It needs your own CMP id, as IAB Europe registered it, and the vendor list on a host of yours.',
  'tracker-essential': 'It runs without asking, which the law does not allow (Directive 2002/58/EC, art. 5(3)). Move it to the category it belongs to.',
  'ui-failed': 'Nobody is asked and nothing is granted. This is a fault of ours: please report it.',
  'ui-missing': 'What it holds is not shown, and nothing is granted by it. Put all files of dist/ beside the script, or name the address of ui.js in data-ui.',
  'unequal-choice':
    'Visitors can still answer, but a refusal that is harder to see, to reach or to say than a yes is unlawful in the EU. Give both buttons the same style and plain words.',
  'undeclared-cookie':
    'It is neither asked for nor erased. Name its service, or declare one with this cookie; where your site cannot do without it, as an essential one.',
  'unknown-category': 'It is filed under marketing, which is asked for. Name a category that exists, or declare it in categories.',
  'unknown-host': 'Declare it as a service with its urls, so that it is asked for, or as an essential one.',
  'unknown-id': 'It will never run. Mend the spelling, or declare the service.',
  'unknown-integration': 'It is ignored. Give an integration from biscotte/integrations/, or, with the script tag, the name of one.',
  'unknown-option': 'It is ignored. Mend the spelling.',
  'unknown-service': 'What names it will never run. Give an id as SERVICES.md spells it, or an object with id and category.',
  untrusted: 'That is no consent, and nothing happens. Consent needs a human; acceptAll() is for code that takes the responsibility.',
}
