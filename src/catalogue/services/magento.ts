// https://experienceleague.adobe.com/en/docs/commerce-admin/start/compliance/privacy/compliance-cookie-law (not read again
// on 2026-11-24): session, basket and what the browser keeps of them. Products seen last are no basket. It runs on the
// shop's own server; `frontend` of its first version is too common a name to list.
import type { Service } from '../../core/service.js'
import { day } from '../time.js'

export const magento = {
  id: 'magento',
  name: 'Adobe Commerce (Magento)',
  category: 'essential',
  purpose: 'session',
  vendor: { name: 'Adobe Systems Software Ireland Limited', country: 'IE', privacy: 'https://www.adobe.com/privacy.html' },
  snippets: ['Magento_'],
  cookies: [
    { name: 'form_key', lifetime: 0 },
    { name: 'X-Magento-Vary', httpOnly: true },
    { name: 'mage-cache-sessid', lifetime: 0 },
    { name: 'mage-cache-storage' },
    { name: 'mage-cache-storage-section-invalidation' },
    { name: 'mage-cache-timeout' },
    { name: 'mage-messages', lifetime: 365 * day },
    { name: 'mage-translation-storage' },
    { name: 'mage-translation-file-version' },
    { name: 'mage-banners-cache-storage', category: 'functional' },
    { name: 'private_content_version', lifetime: 3650 * day },
    { name: 'section_data_ids', lifetime: 0 },
    { name: 'persistent_shopping_cart', lifetime: 365 * day },
    { name: 'product_data_storage', category: 'functional' },
    { name: 'user_allowed_save_cookie', lifetime: 365 * day },
    { name: 'recently_viewed_product*', category: 'functional' },
    { name: 'recently_compared_product*', category: 'functional' },
  ],
  storage: [
    { key: 'mage-cache-storage' },
    { key: 'mage-cache-storage-section-invalidation' },
    { key: 'mage-cache-timeout' },
    { key: 'mage-translation-*' },
    { key: 'product_data_storage', category: 'functional' },
    { key: 'recently_viewed_product*', category: 'functional' },
    { key: 'recently_compared_product*', category: 'functional' },
  ],
} satisfies Service
