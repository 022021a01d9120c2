import { startFromTag } from './script-tag.js'
import * as ui from './ui.js'

// With the banner in it: no second request before that is there, and more to fetch for whoever has answered.
startFromTag({ catalogue: [], ui }, {})
