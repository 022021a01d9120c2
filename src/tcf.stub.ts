import { installTcfStub } from './integrations/parts/tcf-stub.js'

installTcfStub()
