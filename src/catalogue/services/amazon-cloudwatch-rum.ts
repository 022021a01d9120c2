// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM-privacy.html (not read again on 2026-11-24).
// 30 days for the visitor, half an hour for the visit; the site may switch both off.
import type { Service } from '../../core/service.js'
import { day, minute } from '../time.js'

export const amazonCloudwatchRum = {
  id: 'amazon-cloudwatch-rum',
  name: 'Amazon CloudWatch RUM',
  category: 'analytics',
  purpose: 'performance',
  vendor: { name: 'Amazon Web Services EMEA SARL', country: 'LU', privacy: 'https://aws.amazon.com/privacy/' },
  urls: [
    'client.rum.us-east-1.amazonaws.com',
    'dataplane.rum.us-east-1.amazonaws.com',
    'dataplane.rum.us-west-2.amazonaws.com',
    'dataplane.rum.eu-west-1.amazonaws.com',
    'dataplane.rum.eu-west-3.amazonaws.com',
    'dataplane.rum.eu-central-1.amazonaws.com',
    'dataplane.rum.eu-north-1.amazonaws.com',
    'dataplane.rum.ap-southeast-2.amazonaws.com',
    'dataplane.rum.ap-northeast-1.amazonaws.com',
  ],
  snippets: ['AwsRum'],
  cookies: [
    { name: 'cwr_u', lifetime: 30 * day },
    { name: 'cwr_s', lifetime: 30 * minute },
    { name: 'cwr_c', lifetime: 30 * day },
  ],
  storage: [{ key: 'cwr_*' }, { key: 'cwr_*', area: 'session' }],
} satisfies Service
