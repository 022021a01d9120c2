import contrast from '../../../styles/themes/contrast.css?inline'
import playful from '../../../styles/themes/playful.css?inline'

/** Looks beside the quiet one, which is in `ui.js`; fetched when a site names one of them. */
export const themes = { contrast, playful }
