import { startFromTag } from './script-tag.js'

startFromTag({ catalogue: [] }, {})
