import type { Config, Contact, Corner, Layout, Theme } from './config.js'
import type { Report } from './report.js'
import type { Text } from './service.js'
import { isAddress, isBoolean, isListOf, isObject, isOneOf, isString, isText, readShaped, type Shapes, type Values } from './shapes.js'

/** The options that matter once something is shown, checked and with every default filled in. */
export interface Appearance {
  readonly policyUrl?: string | undefined
  readonly policyChanges?: Text | undefined
  readonly texts: NonNullable<Config['texts']>
  readonly controller?: Contact | undefined
  readonly dpo?: Contact | undefined
  readonly authority?: Contact | undefined
  readonly layout: Layout
  readonly corner: Corner
  readonly theme: Theme
  readonly logo?: string | undefined
  readonly css?: string | undefined
  readonly closeButton: boolean
  readonly ui?: string | undefined
  readonly hosts: readonly string[]
}

/** Options that are one of a few words. */
export const shownWords = {
  layout: ['bar', 'bar-top', 'box', 'center', 'wall'],
  corner: ['bottom-end', 'bottom-start', 'top-end', 'top-start'],
  theme: ['quiet', 'contrast', 'playful'],
} as const

const isContact = (value: unknown) =>
  typeof value === 'string' || (isObject(value) && typeof value.name === 'string' && (value.contact === undefined || typeof value.contact === 'string'))

/** What each must be. */
export const shown = {
  policyUrl: isAddress,
  policyChanges: isText,
  texts: (value) => isObject(value) && Object.values(value).every(isObject),
  controller: isContact,
  dpo: isContact,
  authority: isContact,
  layout: isOneOf(shownWords.layout),
  corner: isOneOf(shownWords.corner),
  theme: isOneOf(shownWords.theme),
  logo: isAddress,
  css: isString,
  closeButton: isBoolean,
  ui: isAddress,
  hosts: (value) => isListOf(value, isString),
} satisfies Partial<Shapes<keyof Config>>

/** Reads these: what cannot be used is reported and left at its default, and so is a name that no option has. Never throws. */
export function readAppearance(options: Values, report: Report): Appearance {
  const { given, others } = readShaped(options, shown, report)
  for (const name of Object.keys(others)) report('unknown-option', [name])
  return {
    texts: {},
    layout: 'bar',
    corner: 'bottom-end',
    theme: 'quiet',
    closeButton: false,
    hosts: [],
    ...given,
    controller: contact(given.controller),
    dpo: contact(given.dpo),
    authority: contact(given.authority),
  }
}

const contact = (value: unknown) => (typeof value === 'string' ? { name: value } : (value as Contact | undefined))
