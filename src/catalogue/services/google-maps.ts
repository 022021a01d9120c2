// https://developers.google.com/maps/documentation/javascript/content-security-policy (not read again on 2026-11-24). The
// embedded map may read and set Google's cookies on google.com, `NID` among them, which a page cannot erase; the script
// alone sends the visitor's address and the page to Google.
import type { Service } from '../../core/service.js'

export const googleMaps = {
  id: 'google-maps',
  name: 'Google Maps',
  category: 'functional',
  purpose: 'maps',
  vendor: { name: 'Google Ireland Limited', country: 'IE', privacy: 'https://policies.google.com/privacy' },
  urls: [
    'www.google.*/maps',
    'google.com/maps',
    'maps.google.*',
    'maps.googleapis.com',
    'maps.gstatic.com',
    'khms.googleapis.com',
    'khms0.googleapis.com',
    'khms1.googleapis.com',
    'streetviewpixels-pa.googleapis.com',
  ],
  sources: {
    script: ['maps.googleapis.com'],
    connect: ['maps.googleapis.com'],
    img: ['maps.googleapis.com', 'maps.gstatic.com', '*.googleapis.com', '*.ggpht.com'],
    frame: ['www.google.com', 'maps.google.com'],
    style: ['fonts.googleapis.com'],
    font: ['fonts.gstatic.com'],
  },
  snippets: ['google.maps.'],
  embed: 'map',
} satisfies Service
