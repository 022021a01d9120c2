// https://www.glassbox.com/privacy-policy/ (not read again on 2026-11-24). With SessionCam, which it bought.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const glassbox = {
  id: 'glassbox',
  name: 'Glassbox',
  category: 'analytics',
  purpose: 'recordings',
  vendor: { name: 'Glassbox Ltd.', country: 'IL', privacy: 'https://www.glassbox.com/privacy-policy/' },
  urls: ['*.glassboxcdn.com', '*.glassboxdigital.io', '*.gbqofs.com', '*.gbqofs.io', '*.sessioncam.com'],
  snippets: ['_detector', 'sessioncamRecorder', 'glassbox'],
  cookies: [
    { name: '_cls_v', lifetime: 365 * day },
    { name: '_cls_s', lifetime: 0 },
    { name: '_cls_cfg*', lifetime: 0 },
    { name: 'sc.UserId', lifetime: 365 * day },
    { name: 'sc.Status', lifetime: 0 },
    { name: 'sc.ASP.NET_SESSIONID', lifetime: 0 },
    { name: 'sc.MapVisitor', lifetime: 30 * minute },
    { name: 'ServiceTickSession', lifetime: 0 },
  ],
  storage: [{ key: '_cls_*', area: 'session' }],
} satisfies Service
