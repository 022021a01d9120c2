// Salesforce Account Engagement, first file: it sends the page view and lets the answer set the visitor's cookies.
import { cookie, load } from './tools.js'

const query = new URLSearchParams({
  ver: 3,
  visitor_id: cookie(`visitor_id${window.piAId}`) ?? '',
  account_id: window.piAId,
  campaign_id: window.piCId,
  url: location.href,
})
load(`https://${window.piHostname}/analytics?${query}`.replace('https:', location.protocol))
