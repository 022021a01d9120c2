import { catalogue, sortCookie, sortSnippet, sortStorageKey, sortUrl } from '/catalogue.js'

const question = document.getElementById('question')
const answer = document.getElementById('answer')
const count = document.getElementById('count')

const cell = (...content) => {
  const element = document.createElement('td')
  element.append(...content)
  return element
}

const rows = catalogue.map((service) => {
  const { id, name, category, vendor, cookies = [] } = service
  const row = document.createElement('tr')
  const code = document.createElement('code')
  code.append(id)
  row.append(
    cell(name, ' ', code),
    cell(category),
    cell(vendor ? `${vendor.name}, ${vendor.country}` : ''),
    cell(cookies.map((cookie) => cookie.name).join(' ')),
  )
  return { row, text: JSON.stringify(service).toLowerCase() }
})

/** The first kind of question that has an answer. */
const sorted = (text) =>
  /^(https?:)?\/\//.test(text) ? sortUrl(text) : (sortCookie(text) ?? sortUrl(`https://${text}/`) ?? sortSnippet(text) ?? sortStorageKey(text))

function ask() {
  const text = question.value.trim()
  const found = text && sorted(text)
  answer.textContent = found
    ? `${found.category}${found.service ? `, ${found.service}` : ''}: ${found.why} (${found.confidence})`
    : text && 'Unknown, so it needs consent.'
  const shown = rows.filter((each) => each.text.includes(text.toLowerCase()) || (found?.service && each.text.includes(`"id":"${found.service}"`)))
  document.getElementById('services').replaceChildren(...shown.map(({ row }) => row))
  count.textContent = `${shown.length} of ${catalogue.length}`
}

question.addEventListener('input', ask)
ask()
