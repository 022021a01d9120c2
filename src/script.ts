import packed from 'packed:top'
import { createMatcher, type Match } from './catalogue/match.js'
import { unpack } from './catalogue/packed.js'
import { startVendors } from './early.js'
import { guard } from './guard.js'
import { startLearning } from './learning.js'
import { createMore } from './more.js'
import { startFromTag } from './script-tag.js'

const catalogue = unpack(packed)
const sorted = (match: Match | undefined) => match && { category: match.category, service: match.service.id }

startFromTag(
  { catalogue, ...createMore({ startLearning, ownGuard: guard, startVendors }) },
  {
    sortCookie: (name: string) => sorted(createMatcher(catalogue).cookie(name)),
    sortUrl: (url: string) => sorted(createMatcher(catalogue).url(url)),
  },
)
