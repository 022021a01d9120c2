import { catalogue, sortCookie, sortUrl } from './catalogue/index.js'
import { startGuard } from './gate/guard/guard.js'
import { startFromTag } from './script-tag.js'

startFromTag({ catalogue, startGuard }, { sortCookie, sortUrl })
