import { startFromTag } from './script-tag.js'
import * as ui from './ui.js'

// The banner in the same file: no second request before it, and what who has answered has no need of on every later page.
startFromTag({ catalogue: [], ui }, {})
