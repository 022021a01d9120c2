import { createSorter } from './catalogue/match.js'
import { mostUsed } from './catalogue/most-used.js'
import { guard } from './guard.js'
import { startFromTag } from './script-tag.js'

startFromTag({ catalogue: mostUsed, ownGuard: guard }, createSorter(mostUsed))
