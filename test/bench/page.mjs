// The page that all of them are measured on: an article with its styles inline, as fast pages have them, and a picture. What
// a library costs then stands out: no style sheet of the page's own hides behind which its files could load for nothing.

/** Equal work: three categories, six services, English. */
export const categories = [
  { id: 'functional', title: 'Functional', description: 'Extras such as films and chat.' },
  { id: 'analytics', title: 'Analytics', description: 'How the site is used.' },
  { id: 'marketing', title: 'Marketing', description: 'Adverts that follow interests.' },
]

export const services = [
  { id: 'film', category: 'functional', name: 'Film', description: 'Plays films.' },
  { id: 'chat', category: 'functional', name: 'Chat', description: 'Answers questions.' },
  { id: 'count', category: 'analytics', name: 'Count', description: 'Counts visits.' },
  { id: 'heat', category: 'analytics', name: 'Heat', description: 'Draws heat maps.' },
  { id: 'ads', category: 'marketing', name: 'Ads', description: 'Shows adverts.' },
  { id: 'social', category: 'marketing', name: 'Social', description: 'Counts shares.' },
]

export const texts = {
  title: 'We use cookies',
  description: 'With your consent we and our partners use cookies to count visits and to show films and adverts. You can change your mind at any time.',
}

/** Third parties' scripts on the page: six files; with `inline`, so many more in the page itself, of one service. */
export const tagsOf = (thirdParty, inline = 0) => [
  ...services.map(({ id, category }) => ({ service: id, category, src: `${thirdParty}/tag/${id}` })),
  ...Array.from({ length: inline }, () => ({ service: 'count', category: 'analytics', code: 'window.done=(window.done||0)+1;window.last=performance.now()' })),
]

/** The same script as nobody would hold it. */
export const live = ({ src, code }) => (src ? `<script src="${src}"></script>` : `<script>${code}</script>`)

const words = 'A rusk is bread that was baked twice so that it keeps for a long time and stays dry and crisp on every shelf of the house'.split(' ')
const sentence = (from, length) => `${Array.from({ length }, (_, index) => words[(from * 7 + index * 3) % words.length]).join(' ')}.`
const paragraphs = Array.from({ length: 40 }, (_, index) => `<p>${sentence(index, 30)} ${sentence(index + 3, 24)}</p>`).join('\n')

/** The largest thing on the page. */
export const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 320">${Array.from(
  { length: 300 },
  (_, index) => `<circle cx="${(index * 97) % 640}" cy="${(index * 61) % 320}" r="${4 + (index % 23)}" fill="hsl(${(index * 37) % 360} 60% 60%)"/>`,
).join('')}</svg>`

/** One page with one library on it; `tag` writes a third party's script as the library wants it held. */
export function pageWith({ head = () => '', foot = () => '', tag = live }, tags, middle = '') {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Rusks</title><meta name="viewport" content="width=device-width">
${head(tags)}
<style>body{font:18px/1.6 serif;margin:2rem auto;max-width:40rem}img{width:100%;height:auto}</style>
</head><body>
<h1>Rusks</h1>
<img id="hero" src="/hero.svg" width="640" height="320" alt="">
${paragraphs}
${middle}
${tags.map(tag).join('\n')}
${foot(tags)}
</body></html>`
}
