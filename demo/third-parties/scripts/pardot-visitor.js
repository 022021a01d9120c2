// The answer to a page view: https://help.salesforce.com/s/articleView?id=sf.pardot_basics_cookies.htm
import { day, hex, keep, me, random } from './tools.js'

const account = new URL(me?.src ?? location.href).searchParams.get('account_id')
keep(`visitor_id${account}`, String(random()), 365 * day)
keep(`visitor_id${account}-hash`, hex(64), 365 * day)
keep(`lpv${account}`, btoa(location.href), 1800)
