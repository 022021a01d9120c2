/** Every attribute the gate reads or writes. */

/** Category and service ids, separated by spaces; all must be allowed. */
export const consent = 'data-consent'

/** The real type of a held script, where that is not classic JavaScript: `data-type="module"`. */
export const type = 'data-type'

/** The type that keeps a script from running: a data block, by the HTML standard. */
export const inert = 'text/plain'

/** What a held element loads, each as `data-…` until it is released. Sizes before sources, so that one candidate is chosen. */
export const urls: readonly string[] = ['sizes', 'imagesrcset', 'srcset', 'poster', 'srcdoc', 'src', 'href', 'data']

/** The elements whose addresses are held. Links (`a`, `area`, `form`) load nothing by themselves and are not among them. */
export const loading = 'iframe,img,video,audio,source,track,embed,object,link,input,image,use'

/** Our own element in the page. */
export const host = 'biscotte-ui'
