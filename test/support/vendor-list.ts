/** A Global Vendor List as small as one can be: specification 3, four vendors, one of them gone. */
export function vendorList() {
  const numbered = <Value>(count: number, value: (id: number) => Value) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [index + 1, value(index + 1)]))
  const text = (kind: string) => (id: number) => ({ id, name: `${kind} ${id}`, description: '', illustrations: [] })
  const vendor = (id: number, more: object) => ({
    id,
    name: `Vendor ${id}`,
    purposes: [],
    legIntPurposes: [],
    flexiblePurposes: [],
    specialPurposes: [],
    features: [],
    specialFeatures: [],
    urls: [{ langId: 'en', privacy: `https://vendor${id}.example/privacy`, legIntClaim: `https://vendor${id}.example/claim` }],
    cookieMaxAgeSeconds: 31536000,
    usesCookies: true,
    cookieRefresh: false,
    usesNonCookieAccess: false,
    dataRetention: { stdRetention: 30, purposes: {}, specialPurposes: {} },
    dataDeclaration: [],
    ...more,
  })
  return {
    gvlSpecificationVersion: 3,
    vendorListVersion: 142,
    tcfPolicyVersion: 5,
    lastUpdated: '2026-11-19T16:00:27Z',
    purposes: numbered(11, text('Purpose')),
    specialPurposes: numbered(3, text('Special purpose')),
    features: numbered(3, text('Feature')),
    specialFeatures: numbered(2, text('Special feature')),
    stacks: {},
    dataCategories: {},
    vendors: {
      10: vendor(10, { purposes: [1, 2, 3, 4], legIntPurposes: [7, 10] }),
      20: vendor(20, { purposes: [1, 8], legIntPurposes: [9, 10] }),
      30: vendor(30, { purposes: [1, 2], deletedDate: '2026-01-01T00:00:00Z' }),
      40: vendor(40, { purposes: [1, 2, 3] }),
    },
  }
}
