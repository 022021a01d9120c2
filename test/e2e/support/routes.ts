/** Runs code in a worker, made from a blob that is forgotten at once, as trackers do; `window.workers` has run when all that ran. */
const work =
  'const work = (code) => { const a = URL.createObjectURL(new Blob([code + "; postMessage(1)"])); const w = new Worker(a); URL.revokeObjectURL(a); (window.workers ??= []).push(new Promise((done) => { w.onmessage = done })) };'

/**
 * Every way by which page code makes the browser ask a third party for something. A row is a name and the code; `url` is
 * an address of the third party, one per row, and `place` an element in the page.
 */
export const routes: Readonly<Record<string, string>> = {
  'script.src': `const s = document.createElement('script'); s.src = url; place.append(s)`,
  'script.src, async, in the page already': `const s = document.createElement('script'); s.async = true; place.append(s); s.src = url`,
  'script, type named afterwards': `const s = document.createElement('script'); s.src = url; s.type = 'text/javascript'; place.append(s)`,
  'script.setAttribute': `const s = document.createElement('script'); s.setAttribute('src', url); place.append(s)`,
  'SVG script': `const s = document.createElementNS('http://www.w3.org/2000/svg', 'script'); s.setAttribute('href', url); place.append(s)`,
  'iframe.src': `const f = document.createElement('iframe'); f.src = url; place.append(f)`,
  'iframe.src, in the page already': `const f = document.createElement('iframe'); place.append(f); f.src = url`,
  'iframe.srcdoc': `const f = document.createElement('iframe'); f.srcdoc = '<img src="' + url + '">'; place.append(f)`,
  'image, never inserted': `new Image().src = url`,
  'image with size': `new Image(1, 1).setAttribute('SRC', url)`,
  'img.srcset': `const i = new Image(); i.srcset = '/own.gif 1x, ' + url + ' 1x'; i.srcset = url + ' 1x'`,
  'picture source': `const p = document.createElement('picture'); const s = document.createElement('source'); s.srcset = url; p.append(s, new Image()); place.append(p)`,
  setAttributeNS: `new Image().setAttributeNS(null, 'src', url)`,
  setAttributeNode: `const a = document.createAttribute('src'); a.value = url; new Image().setAttributeNode(a)`,
  setNamedItem: `const a = document.createAttribute('src'); a.value = url; new Image().attributes.setNamedItem(a)`,
  'attribute.value': `const i = new Image(); i.setAttribute('src', ''); i.getAttributeNode('src').value = url`,
  'attribute.nodeValue': `const i = new Image(); i.setAttribute('src', ''); i.getAttributeNode('src').nodeValue = url`,
  'input of type image': `const i = document.createElement('input'); i.type = 'image'; i.src = url; place.append(i)`,
  'video.src': `const v = document.createElement('video'); v.preload = 'auto'; v.src = url`,
  'video.poster': `const v = document.createElement('video'); v.poster = url; place.append(v)`,
  'audio.src': `const v = document.createElement('audio'); v.preload = 'auto'; v.src = url`,
  'video source': `const v = document.createElement('video'); const s = document.createElement('source'); s.src = url; v.append(s); place.append(v)`,
  track: `const v = document.createElement('video'); v.crossOrigin = 'anonymous'; const t = document.createElement('track'); t.default = true; t.src = url; v.append(t); place.append(v); v.textTracks[0].mode = 'showing'`,
  'embed.src': `const e = document.createElement('embed'); e.src = url; place.append(e)`,
  'object.data': `const o = document.createElement('object'); o.data = url; place.append(o)`,
  stylesheet: `const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = url; place.append(l)`,
  preload: `const l = document.createElement('link'); l.href = url; l.as = 'image'; l.rel = 'preload'; place.append(l)`,
  'SVG image': `const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const i = document.createElementNS(s.namespaceURI, 'image'); i.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', url); s.append(i); place.append(s)`,
  innerHTML: `place.innerHTML = '<p>text</p><img src="' + url + '">'`,
  'innerHTML, detached': `document.createElement('div').innerHTML = '<img src=' + url + '>'`,
  'innerHTML in a shadow root': `const d = document.createElement('div'); place.append(d); d.attachShadow({ mode: 'closed' }).innerHTML = '<img src="' + url + '">'`,
  outerHTML: `const d = document.createElement('p'); place.append(d); d.outerHTML = '<i>i</i><iframe src="' + url + '"></iframe>'`,
  insertAdjacentHTML: `place.insertAdjacentHTML('beforeEnd', '<img alt="it\\'s" src="' + url + '">')`,
  createContextualFragment: `const r = document.createRange(); r.selectNode(place); place.append(r.createContextualFragment('<script src="' + url + '"></' + 'script>'))`,
  setHTMLUnsafe: `place.setHTMLUnsafe('<img src="' + url + '">')`,
  'DOMParser and adoption': `place.append(new DOMParser().parseFromString('<img src="' + url + '">', 'text/html').body.firstChild)`,
  'DOMParser and import': `place.append(document.importNode(new DOMParser().parseFromString('<img src="' + url + '">', 'text/html').body.firstChild, true))`,
  'a template and its clone': `const t = document.createElement('template'); t.innerHTML = '<img src="' + url + '">'; place.append(t.content.cloneNode(true))`,
  'another document': `const d = document.implementation.createHTMLDocument(''); d.body.innerHTML = '<img src="' + url + '">'; place.append(d.body.firstChild)`,
  'a clone of an element': `const i = new Image(); i.src = url; const copy = i.cloneNode(); i.removeAttribute('data-consent'); place.append(copy); i.src = ''`,
  fetch: `fetch(url).catch(() => {})`,
  'fetch of a Request': `fetch(new Request(url, { method: 'POST', body: 'a', mode: 'no-cors', keepalive: true })).catch(() => {})`,
  'fetch of a frame': `const f = document.createElement('iframe'); place.append(f); f.contentWindow.fetch(url).catch(() => {})`,
  XMLHttpRequest: `const x = new XMLHttpRequest(); x.open('POST', url); x.send('a')`,
  sendBeacon: `navigator.sendBeacon(url, 'a')`,
  'style.cssText': `place.style.cssText = 'background: url(' + url + ')'`,
  'style attribute': `const d = document.createElement('p'); d.textContent = 'x'; place.append(d); d.setAttribute('style', 'background: url("' + url + '")')`,
  'style.setProperty': `const d = document.createElement('p'); d.textContent = 'x'; place.append(d); d.style.setProperty('background-image', 'url("' + url + '")')`,
}

/** Connections, and what workers ask for: nothing is kept for them, clients come again by themselves, workers when they are made anew. */
export const connections: Readonly<Record<string, string>> = {
  WebSocket: `new WebSocket(url.replace('http', 'ws')).onerror = () => {}`,
  'importScripts of a worker': `${work} work('try { importScripts(' + JSON.stringify(url) + ') } catch {}')`,
  'fetch of a worker': `${work} work('fetch(' + JSON.stringify(url) + ').catch(() => {})')`,
  'XMLHttpRequest of a worker': `${work} work('const x = new XMLHttpRequest(); x.open("GET", ' + JSON.stringify(url) + '); x.send()')`,
  'WebSocket of a worker': `${work} work('try { new WebSocket(' + JSON.stringify(url.replace('http', 'ws')) + ') } catch {}')`,
  EventSource: `const e = new EventSource(url); e.onerror = () => e.close()`,
}

/** What the parser meets as the page's own code writes it. */
export const writes: Readonly<Record<string, string>> = {
  'document.write of a script': `document.write('<script src="' + url + '"></' + 'script>')`,
  'document.write in parts': `document.write('<p><b>'); document.writeln('<img alt="it\\'s" src=', url, '>'); document.write('</b></p>')`,
  'document.write of a frame': `document.write('<!-- <img> --><iframe src=\\'' + url + '\\'></iframe>')`,
}
