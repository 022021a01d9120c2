// https://developers.google.com/recaptcha/docs/faq (not read again on 2026-11-24). Not exempt: Google uses what it learns
// for more than security (CNIL, reply of 11 April 2022 and SAN-2023-003). Load it with the form that it protects. From
// google.com it is asked with that domain's cookies, which advertising uses. The host www.gstatic.com serves other things
// too, hence the paths.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const recaptcha = {
  id: 'recaptcha',
  name: 'reCAPTCHA',
  category: 'functional',
  purpose: 'security',
  vendor: { name: 'Google Ireland Limited', country: 'IE', privacy: 'https://policies.google.com/privacy' },
  urls: [
    'www.google.*/recaptcha/',
    'google.com/recaptcha/',
    'recaptcha.google.com',
    'www.recaptcha.net',
    'recaptcha.net',
    'www.gstatic.com/recaptcha/',
    'www.gstatic.cn/recaptcha/',
  ],
  // A policy cannot name `www.google.*`: the hosts that the FAQ gives for one, and those of its other address.
  sources: {
    script: ['www.google.com/recaptcha/', 'www.gstatic.com/recaptcha/', 'www.recaptcha.net/recaptcha/', 'www.gstatic.cn/recaptcha/'],
    frame: ['www.google.com/recaptcha/', 'recaptcha.google.com/recaptcha/', 'www.recaptcha.net/recaptcha/'],
    connect: ['www.google.com/recaptcha/', 'www.recaptcha.net/recaptcha/'],
    img: ['www.gstatic.com/recaptcha/', 'www.gstatic.cn/recaptcha/'],
  },
  snippets: ['grecaptcha.', 'g-recaptcha'],
  cookies: [
    { name: '_GRECAPTCHA', lifetime: 180 * day },
    { name: 'NID', lifetime: 180 * day, thirdParty: true, category: 'marketing' },
    { name: '1P_JAR', lifetime: 30 * day, thirdParty: true, category: 'marketing' },
  ],
  storage: [
    { key: '_grecaptcha' },
    { key: 'rc::a', thirdParty: true },
    { key: 'rc::b', area: 'session', thirdParty: true },
    { key: 'rc::c', area: 'session', thirdParty: true },
    { key: 'rc::d-*', area: 'session', thirdParty: true },
    { key: 'rc::f', thirdParty: true },
  ],
} satisfies Service
