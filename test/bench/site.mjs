// The pages of a run: each variant's files and page are put on the server once, then visited.
import { pageWith, picture, tagsOf } from './page.mjs'

export function createSite(servers) {
  servers.put('/hero.svg', picture)
  servers.put('/blank.html', '<!doctype html>')
  return {
    servers,
    async add(variant) {
      for (const [path, text] of Object.entries(await variant.files())) servers.put(path, text)
    },
    /** Address of a variant's page with so many more scripts in it; `middle` is markup of its own. */
    pageOf(variant, { inline = 0, middle = '', folder = '' } = {}) {
      const path = `${folder}/${variant.id}-${inline}${middle ? '-more' : ''}.html`
      servers.put(path, pageWith(variant, tagsOf(servers.thirdParty, inline), middle))
      return servers.url + path
    },
    /** Bytes by which the page itself grows: configuration, and scripts written as they want to be held. */
    growthOf(variant, without) {
      const sizes = [variant, without].map((one) => servers.sizeOf(this.pageOf(one).slice(servers.url.length)))
      return sizes[0].brotli - sizes[1].brotli
    },
  }
}
