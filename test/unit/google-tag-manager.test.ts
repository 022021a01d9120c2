import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'

const text = readFileSync(new URL('../../src/integrations/google-tag-manager.tpl', import.meta.url), 'utf8')

/** The file's parts by their marks, as Google Tag Manager reads them. */
const pieces = text.split(/^___([A-Z_]+)___$/m).slice(1)
const parts: Readonly<Record<string, string>> = Object.fromEntries(
  pieces.flatMap((piece, index) => (index % 2 === 0 ? [[piece, pieces[index + 1]?.trim() ?? '']] : [])),
)
const code = parts.SANDBOXED_JS_FOR_WEB_TEMPLATE ?? ''

/** Runs the template as its sandbox would: nothing but what it requires, and its fields. */
function run(data: object, page: Record<string, unknown> = {}) {
  const listeners: ((state: object) => void)[] = []
  const api = {
    copyFromWindow: vi.fn((name: string) => page[name]),
    createQueue: vi.fn((_name: string) => (listener: (state: object) => void) => listeners.push(listener)),
    gtagSet: vi.fn(),
    injectScript: vi.fn((_url: string, onSuccess: () => void, _onFailure: () => void, _token: string) => onSuccess()),
    makeNumber: Number,
    setDefaultConsentState: vi.fn(),
    setInWindow: vi.fn((name: string, value: unknown) => {
      page[name] = value
    }),
    updateConsentState: vi.fn(),
  }
  const done = { gtmOnSuccess: vi.fn(), gtmOnFailure: vi.fn() }
  new Function('require', 'data', code)((name: keyof typeof api) => api[name], { ...data, ...done })
  return { ...api, ...done, listeners, page }
}

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
}

describe('the template for Google Tag Manager', () => {
  it('has the parts that an import asks for, in JSON where JSON must be', () => {
    expect(Object.keys(parts)).toEqual([
      'TERMS_OF_SERVICE',
      'INFO',
      'TEMPLATE_PARAMETERS',
      'SANDBOXED_JS_FOR_WEB_TEMPLATE',
      'WEB_PERMISSIONS',
      'TESTS',
      'NOTES',
    ])
    for (const name of ['INFO', 'TEMPLATE_PARAMETERS', 'WEB_PERMISSIONS']) expect(() => JSON.parse(parts[name] ?? ''), name).not.toThrow()
    expect(JSON.parse(parts.INFO ?? '')).toMatchObject({ type: 'TAG', containerContexts: ['WEB'], securityGroups: [] })
  })

  it('asks for the permissions that its calls need, and for no others', () => {
    const permissions: { instance: { key: { publicId: string }; param: unknown } }[] = JSON.parse(parts.WEB_PERMISSIONS ?? '')
    expect(permissions.map(({ instance }) => instance.key.publicId)).toEqual(['access_consent', 'access_globals', 'write_data_layer', 'inject_script'])
    for (const type of Object.keys(denied)) expect(JSON.stringify(permissions[0])).toContain(`"${type}"`)
    for (const name of ['biscotteConfig', 'biscotteConsentMode']) expect(JSON.stringify(permissions[1])).toContain(`"${name}"`)
  })

  it('uses no field that it does not declare, and nothing that the sandbox has not', () => {
    const fields = JSON.parse(parts.TEMPLATE_PARAMETERS ?? '').map(({ name }: { name: string }) => name)
    const used = [...code.matchAll(/\bdata\.(\w+)/g)].map(([, name]) => name).filter((name) => !name?.startsWith('gtmOn'))
    expect([...new Set(used)].sort()).toEqual([...fields].sort())
    expect(code.replace(/\/\/.*|'[^']*'/g, '')).not.toMatch(/\b(window|document|new|class|async|await|this|gtag)\b/)
  })

  it('denies everything but security before an answer', () => {
    const { setDefaultConsentState, gtagSet, updateConsentState, gtmOnSuccess, injectScript } = run({ waitForUpdate: '500', adsDataRedaction: true })
    expect(setDefaultConsentState.mock.calls).toEqual([[{ ...denied, wait_for_update: 500 }]])
    expect(gtagSet).toHaveBeenCalledExactlyOnceWith({ ads_data_redaction: true, url_passthrough: false })
    expect([updateConsentState.mock.calls, injectScript.mock.calls, gtmOnSuccess.mock.calls.length]).toEqual([[], [], 1])
  })

  it('gives regions defaults of their own', () => {
    const { setDefaultConsentState } = run({
      defaults: [
        { region: 'US-CA, BR', granted: 'ad_storage analytics_storage' },
        { region: '', granted: 'ad_storage' },
      ],
    })
    expect(setDefaultConsentState.mock.calls).toEqual([
      [{ ...denied, ad_storage: 'granted', analytics_storage: 'granted', region: ['US-CA', 'BR'], wait_for_update: 0 }],
      [{ ...denied, wait_for_update: 0 }],
    ])
  })

  it('updates consent with each answer, and with nothing but what Google knows', () => {
    const { createQueue, listeners, updateConsentState } = run({})
    expect(createQueue).toHaveBeenCalledExactlyOnceWith('biscotteConsentMode')
    listeners[0]?.({ ...denied, analytics_storage: 'granted', ad_storage: 'yes', other: 'granted' })
    expect(updateConsentState).toHaveBeenCalledExactlyOnceWith({ ...denied, analytics_storage: 'granted' })
  })

  it('configures Biscotte, then loads it', () => {
    const url = 'https://www.example.com/biscotte.js'
    const { page, injectScript, setInWindow } = run({ url, services: 'google-analytics  google-ads', policyVersion: '2', policyUrl: '/privacy' })
    expect(page.biscotteConfig).toEqual({
      services: ['google-analytics', 'google-ads'],
      policyUrl: '/privacy',
      policyVersion: '2',
      integrations: [{ name: 'google-consent-mode', mode: 'off' }, 'google-tag-manager'],
    })
    expect(injectScript.mock.calls[0]?.[0]).toBe(url)
    expect(setInWindow.mock.invocationCallOrder[0]).toBeLessThan(injectScript.mock.invocationCallOrder[0] as number)
  })

  it('keeps what the page has configured itself', () => {
    const { page } = run({ url: 'https://www.example.com/biscotte.js', services: 'google-ads' }, { biscotteConfig: { services: ['hotjar'], days: 90 } })
    expect(page.biscotteConfig).toMatchObject({ services: ['hotjar'], days: 90 })
  })
})
