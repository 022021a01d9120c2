import { catalogue, sortCookie, sortUrl } from './catalogue/index.js'
import { startFromTag } from './script-tag.js'

startFromTag(catalogue, { sortCookie, sortUrl })
