// Session, login, anti-forgery and load-balancer cookies of well-known servers and frameworks. Exempt from consent:
// authentication, its security, load balancing (CNIL guidelines 2020-091, art. 5). Lifetimes are the defaults of:
// https://www.php.net/manual/en/session.configuration.php · https://docs.djangoproject.com/en/stable/ref/settings/
// https://laravel.com/docs/session · https://codeigniter.com/user_guide/libraries/sessions.html
// https://github.com/expressjs/session · https://developer.wordpress.org/advanced-administration/wordpress/cookies/
// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html
// (pages not checked again on 2026-11-22; a site's own configuration may differ).
// Exact names, since a prefix such as `sess*` would free trackers. The few prefixes belong to nobody else: WordPress appends a
// hash of the site's address, ASP.NET Core and classic ASP append random letters.
import type { Service } from '../../core/service.js'
import { day, hour } from '../time.js'

export const session = {
  id: 'session',
  name: 'Session',
  category: 'essential',
  purpose: 'session',
  cookies: [
    { name: 'PHPSESSID', lifetime: 0 },
    { name: 'JSESSIONID', lifetime: 0 },
    { name: 'ASP.NET_SessionId', lifetime: 0 },
    { name: '__RequestVerificationToken', lifetime: 0 },
    { name: '.ASPXAUTH' },
    { name: '.AspNetCore.Session', lifetime: 0 },
    { name: '.AspNetCore.Antiforgery.*', lifetime: 0 },
    { name: 'ASPSESSIONID*', lifetime: 0 },
    { name: 'connect.sid', lifetime: 0 },
    { name: 'laravel_session', lifetime: 2 * hour },
    // Two hours in Laravel; Angular and others use the name too, each with a lifetime of its own.
    { name: 'XSRF-TOKEN' },
    { name: 'ci_session', lifetime: 2 * hour },
    { name: 'sessionid', lifetime: 14 * day },
    { name: 'csrftoken', lifetime: 364 * day },
    { name: '_csrf', lifetime: 0 },
    { name: 'wordpress_logged_in_*', lifetime: 14 * day },
    { name: 'wordpress_sec_*', lifetime: 14 * day },
    { name: 'wordpress_test_cookie', lifetime: 0 },
    { name: 'AWSALB', lifetime: 7 * day },
    { name: 'AWSALBCORS', lifetime: 7 * day },
    { name: 'ARRAffinity', lifetime: 0 },
    { name: 'ARRAffinitySameSite', lifetime: 0 },
  ],
} satisfies Service
