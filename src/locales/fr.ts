import type { BannerTexts } from './locale.js'

export default {
  language: 'fr',
  direction: 'ltr',
  title: 'Cookies\u00a0: à vous de choisir',
  intro:
    'Avec votre accord, ce site utilise des cookies et des technologies similaires pour les finalités ci-dessous. Si vous refusez, ils restent désactivés. Vous pouvez changer d’avis à tout moment.',
  introOptOut:
    'Ce site utilise des cookies et des technologies similaires pour les finalités ci-dessous. Ils sont activés sauf si vous les refusez. Vous pouvez changer d’avis à tout moment.',
  acceptAll: 'Tout accepter',
  refuseAll: 'Tout refuser',
  choose: 'Personnaliser',
  closeRefusing: 'Tout refuser et fermer',
  saved: 'Vos choix sont enregistrés.',
  sitePolicy: 'Notre politique de confidentialité',
  categories: {
    functional: { title: 'Confort', description: 'Ajoute des contenus et réglages utiles\u00a0: vidéos, cartes, préférences d’affichage.' },
    analytics: { title: 'Mesure d’audience', description: 'Compte les visites et montre comment les pages sont utilisées, pour les améliorer.' },
    marketing: { title: 'Marketing', description: 'Suit vos visites pour mesurer les campagnes et vous montrer de la publicité, ici et ailleurs.' },
  },
} satisfies BannerTexts

export const more = () => import('./fr.more.js')
