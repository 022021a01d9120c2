/** The guard for apps: `biscotte({ guard, services })`. */
export { startGuard as guard } from './guard.js'
