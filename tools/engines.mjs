// `npm run test:engines`: one suite on dist/ in Chromium, Firefox ESR and WebKitGTK, as far as the machine has them or Debian's
// packages can be installed. With names (`npm run test:engines -- firefox`), in those only. The last line counts the tests.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs'
