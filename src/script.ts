import { catalogue, sortCookie, sortUrl } from './catalogue/index.js'
import { guard } from './guard.js'
import { startFromTag } from './script-tag.js'

startFromTag({ catalogue, ownGuard: guard }, { sortCookie, sortUrl })
