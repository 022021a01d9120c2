import { installGppStub } from './integrations/parts/gpp-stub.js'

installGppStub()
