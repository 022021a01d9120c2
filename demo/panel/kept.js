/** What this browser keeps for the site now: cookies the page can see, those only the server can, and both storages. */
export async function readKept() {
  const visible = names(document.cookie)
  const all = await fetch('/demo/cookies').then((response) => response.json())
  return [
    ...visible.map((name) => ({ name, area: 'cookie' })),
    ...all.filter((name) => !visible.includes(name)).map((name) => ({ name, area: 'server' })),
    ...Object.keys(localStorage).map((name) => ({ name, area: 'local' })),
    ...Object.keys(sessionStorage).map((name) => ({ name, area: 'session' })),
  ]
}

/** Takes all of it away, as a visitor would who clears the site's data. */
export async function clearKept() {
  const domains = location.hostname.split('.').map((_, index, labels) => labels.slice(index).join('.'))
  for (const name of names(document.cookie)) {
    Reflect.set(document, 'cookie', `${name}=; Path=/; Max-Age=0`)
    for (const domain of domains) Reflect.set(document, 'cookie', `${name}=; Path=/; Domain=${domain}; Max-Age=0`)
  }
  localStorage.clear()
  sessionStorage.clear()
  await fetch('/demo/forget', { method: 'POST' })
}

const names = (cookies) => cookies.split('; ').flatMap((pair) => (pair ? [pair.split('=')[0]] : []))
