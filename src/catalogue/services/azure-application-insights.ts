// https://learn.microsoft.com/en-us/azure/azure-monitor/app/javascript-sdk-configuration (not read again on 2026-11-24). A
// year for the visitor, half an hour since the last page for the visit; a site may give the names an ending.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const azureApplicationInsights = {
  id: 'azure-application-insights',
  name: 'Azure Application Insights',
  category: 'analytics',
  purpose: 'performance',
  vendor: { name: 'Microsoft Corporation', country: 'US', privacy: 'https://www.microsoft.com/privacy/privacystatement' },
  urls: [
    '*.applicationinsights.azure.com',
    'dc.services.visualstudio.com',
    'dc.applicationinsights.microsoft.com',
    'js.monitor.azure.com',
    'az416426.vo.msecnd.net',
  ],
  snippets: ['appInsights', 'instrumentationKey'],
  cookies: [
    { name: 'ai_user', lifetime: 365 * day },
    { name: 'ai_session', lifetime: 30 * minute },
    { name: 'ai_authUser', lifetime: 0 },
    { name: 'ai_user*', lifetime: 365 * day },
    { name: 'ai_session*', lifetime: 30 * minute },
  ],
  storage: [
    { key: 'AI_buffer*', area: 'session' },
    { key: 'AI_sentBuffer*', area: 'session' },
    { key: 'AI_buffer_*' },
    { key: 'ai_user' },
    { key: 'ai_session' },
  ],
} satisfies Service
