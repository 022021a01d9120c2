// Which rule holds where, and by which law, as known in November 2026; not every text was read again for it, and it is no legal
// advice. What is not listed is opt-in, the strictest: only doubt on the side of asking.
import type { Regime } from '../core/regime.js'

export interface Region {
  readonly regime: Regime
  /** The law, or the regulator's text. */
  readonly source: string
}

const optIn: Regime = { rule: 'opt-in' }
const optOut: Regime = { rule: 'opt-out' }
const notice: Regime = { rule: 'notice' }
const counted: Regime = { rule: 'opt-in', exempt: ['statistics'] }

const listed = (codes: string, regime: Regime, source: string): Record<string, Region> =>
  Object.fromEntries(codes.split(' ').map((code) => [code, { regime, source }]))

/** By ISO 3166-1 country, and 3166-2 region where a part of a country has a law of its own. */
export const regions: Readonly<Record<string, Region>> = {
  // European Union and European Economic Area: Directive 2002/58/EC art. 5(3), in each country's own law.
  AT: { regime: optIn, source: 'TKG 2021 § 165(3)' },
  BE: { regime: optIn, source: 'Loi du 30 juillet 2018 art. 10/2; APD, checklist cookies, October 2023' },
  BG: { regime: optIn, source: 'Electronic Commerce Act art. 4a' },
  CY: { regime: optIn, source: 'Law 112(I)/2004 art. 99(5)' },
  CZ: { regime: optIn, source: 'Zákon 127/2005 § 89(3), opt-in since 1 January 2022' },
  DE: { regime: optIn, source: 'TDDDG § 25; VG Hannover 10 A 5385/22' },
  DK: { regime: optIn, source: 'Cookiebekendtgørelsen (BEK 1148/2011) § 3' },
  EE: { regime: optIn, source: 'Electronic Communications Act; Directive 2002/58/EC art. 5(3)' },
  ES: { regime: counted, source: 'LSSI art. 22.2; AEPD, guía sobre el uso de cookies, July 2023, and on audience measurement, January 2024' },
  FI: { regime: optIn, source: 'Laki sähköisen viestinnän palveluista 917/2014 § 205' },
  FR: { regime: counted, source: 'Loi Informatique et Libertés art. 82; CNIL guidelines 2020-091 art. 5 and recommendation 2020-092, as amended by 2025-131' },
  GR: { regime: optIn, source: 'Law 3471/2006 art. 4(5)' },
  HR: { regime: optIn, source: 'Zakon o elektroničkim komunikacijama; Directive 2002/58/EC art. 5(3)' },
  HU: { regime: optIn, source: 'Act C of 2003 § 155(4)' },
  IE: { regime: optIn, source: 'S.I. 336/2011 reg. 5; DPC, guidance note on cookies, April 2020' },
  IT: { regime: counted, source: 'Codice privacy art. 122; Garante, linee guida cookie, 10 June 2021' },
  LT: { regime: optIn, source: 'Law on Electronic Communications; Directive 2002/58/EC art. 5(3)' },
  LU: { regime: optIn, source: 'Loi du 30 mai 2005 art. 4; CNPD, lignes directrices cookies, October 2021' },
  LV: { regime: optIn, source: 'Law on Information Society Services § 7.1' },
  MT: { regime: optIn, source: 'S.L. 586.01 reg. 5' },
  NL: { regime: counted, source: 'Telecommunicatiewet art. 11.7a(3)(b)' },
  PL: { regime: optIn, source: 'Prawo komunikacji elektronicznej 2024 art. 399' },
  PT: { regime: optIn, source: 'Lei 41/2004 art. 5' },
  RO: { regime: optIn, source: 'Legea 506/2004 art. 4(5)' },
  SE: { regime: optIn, source: 'Lagen om elektronisk kommunikation 2022:482, chapter 9 § 28' },
  SI: { regime: optIn, source: 'ZEKom-2 art. 225' },
  SK: { regime: optIn, source: 'Zákon 452/2021 § 109(8)' },
  IS: { regime: optIn, source: 'Directive 2002/58/EC art. 5(3), by the EEA agreement' },
  LI: { regime: optIn, source: 'Directive 2002/58/EC art. 5(3), by the EEA agreement' },
  NO: { regime: optIn, source: 'Ekomloven 2024 § 3-15, opt-in since 1 January 2025' },
  // The rest of Europe.
  GB: { regime: { rule: 'opt-in', exempt: ['statistics', 'appearance'] }, source: 'PECR reg. 6 and Schedule A1 (Data (Use and Access) Act 2025)' },
  ...listed('GG IM JE', optIn, 'The islands’ own data protection laws; none has the exemptions of Schedule A1'),
  CH: { regime: notice, source: 'FMG art. 45c: inform, and say how to refuse; DSG art. 30' },
  TR: { regime: optIn, source: 'KVKK 6698; KVKK, guideline on cookies, June 2022' },
  // America.
  CA: { regime: notice, source: 'PIPEDA; OPC, policy position on online behavioural advertising: opt-out may do, when told' },
  'CA-QC': { regime: optIn, source: 'Act respecting the protection of personal information in the private sector (Law 25) s. 8.1 and 9.1' },
  BR: { regime: optIn, source: 'LGPD 13.709/2018 art. 7-8; ANPD, guia orientativo de cookies, October 2022' },
  US: { regime: optOut, source: 'State laws, all of them opt-out; a state without one is treated alike' },
  'US-CA': { regime: optOut, source: 'CCPA, Civ. Code 1798.120 and 1798.135; 11 CCR § 7025-7026' },
  'US-CO': { regime: optOut, source: 'CPA, C.R.S. 6-1-1306; 4 CCR 904-3' },
  'US-CT': { regime: optOut, source: 'CTDPA, Public Act 22-15' },
  'US-DE': { regime: optOut, source: 'DPDPA, 6 Del. C. ch. 12D' },
  'US-IA': { regime: optOut, source: 'ICDPA, Iowa Code ch. 715D' },
  'US-IN': { regime: optOut, source: 'INCDPA, Ind. Code 24-15, since 1 January 2026' },
  'US-KY': { regime: optOut, source: 'KCDPA, KRS 367.3611 and following, since 1 January 2026' },
  'US-MD': { regime: optOut, source: 'MODPA, Com. Law 14-4701 and following' },
  'US-MN': { regime: optOut, source: 'MCDPA, Minn. Stat. ch. 325M' },
  'US-MT': { regime: optOut, source: 'MCDPA, Mont. Code 30-14-2801 and following' },
  'US-NE': { regime: optOut, source: 'NDPA, Neb. Rev. Stat. 87-1101 and following' },
  'US-NH': { regime: optOut, source: 'RSA 507-H' },
  'US-NJ': { regime: optOut, source: 'NJDPA, N.J.S.A. 56:8-166.4 and following' },
  'US-OR': { regime: optOut, source: 'OCPA, ORS 646A.570 and following' },
  'US-RI': { regime: optOut, source: 'RIDTPPA, R.I. Gen. Laws 6-48.1, since 1 January 2026' },
  'US-TN': { regime: optOut, source: 'TIPA, Tenn. Code 47-18-3301 and following' },
  'US-TX': { regime: optOut, source: 'TDPSA, Bus. & Com. Code ch. 541' },
  'US-UT': { regime: optOut, source: 'UCPA, Utah Code 13-61' },
  'US-VA': { regime: optOut, source: 'VCDPA, Va. Code 59.1-575 and following' },
  // Asia and the Pacific.
  AU: { regime: notice, source: 'Privacy Act 1988, APP 1 and 5' },
  JP: { regime: notice, source: 'Telecommunications Business Act art. 27-12, external transmission, since 16 June 2023' },
  NZ: { regime: notice, source: 'Privacy Act 2020, principle 3' },
  CN: { regime: optIn, source: 'PIPL art. 13-15' },
  IN: { regime: optIn, source: 'DPDP Act 2023 s. 6' },
  KR: { regime: optIn, source: 'PIPA art. 15 and 22' },
  TH: { regime: optIn, source: 'PDPA 2019 s. 19' },
}
