/** The panel speaks the language of the page it stands on. */
const en = {
  unknown: 'Not known',
  title: 'What leaves this page',
  nothing: 'Nothing has left this page.',
  some: (count, hosts) => `${count === 1 ? 'One request has' : `${count} requests have`} left this page, to ${hosts === 1 ? 'one host' : `${hosts} hosts`}.`,
  bar: (count, kept) => `${count} sent · ${kept} kept`,
  show: 'Show',
  hide: 'Hide',
  lanes: 'Requests by category, in the order they left',
  lane: (category, count) => `${category}: ${count}`,
  before: 'before your answer',
  earlier: 'your earlier answer holds',
  free: 'nothing to ask here',
  accepted: 'you accepted',
  refused: 'you refused',
  custom: 'you chose',
  forgotten: 'forgotten',
  hosts: 'Where to',
  kept: 'What is kept in your browser',
  nothingKept: 'Nothing: no cookie, no storage key.',
  forget: 'Forget my answer',
  reload: 'Reload',
  area: { cookie: 'cookie', server: 'cookie the server set, unseen by scripts', local: 'local storage', session: 'session storage' },
  badge: { server: 'server', local: 'local', session: 'session' },
  modes: 'How this page holds',
  mode: { tags: 'tags', lock: 'lock', header: 'header' },
  modeNote: {
    tags: 'Each snippet is tagged and waits in the page.',
    lock: 'Nothing is tagged. The browser refuses what is not granted; a yes loads the page again, once.',
    header: 'Nothing is tagged. The server sends the policy; a yes loads the page again, once.',
  },
  note: (example, standIn) => `A demonstration. Every third party is played by this machine: ${example} is here ${standIn}. Nothing reaches the real one.`,
  index: 'All five sites',
}

const fr = {
  unknown: 'Inconnus',
  title: 'Ce qui sort de cette page',
  nothing: 'Rien n’est sorti de cette page.',
  some: (count, hosts) =>
    `${count === 1 ? 'Une requête est sortie' : `${count} requêtes sont sorties`} de cette page, vers ${hosts === 1 ? 'un hôte' : `${hosts} hôtes`}.`,
  bar: (count, kept) => `${count} envoyé · ${kept} gardé`,
  show: 'Montrer',
  hide: 'Cacher',
  lanes: 'Requêtes par catégorie, dans l’ordre de leur départ',
  lane: (category, count) => `${category} : ${count}`,
  before: 'avant votre réponse',
  earlier: 'votre réponse précédente vaut toujours',
  free: 'rien à demander ici',
  accepted: 'vous avez accepté',
  refused: 'vous avez refusé',
  custom: 'vous avez choisi',
  forgotten: 'oublié',
  hosts: 'Vers où',
  kept: 'Ce que garde votre navigateur',
  nothingKept: 'Rien : ni cookie, ni clé de stockage.',
  forget: 'Oublier ma réponse',
  reload: 'Recharger',
  area: { cookie: 'cookie', server: 'cookie du serveur, invisible aux scripts', local: 'stockage local', session: 'stockage de session' },
  badge: { server: 'serveur', local: 'local', session: 'session' },
  modes: 'Comment cette page retient',
  mode: { tags: 'balises', lock: 'verrou', header: 'en-tête' },
  modeNote: {
    tags: 'Chaque extrait est balisé et attend dans la page.',
    lock: 'Rien n’est balisé. Le navigateur refuse ce qui n’est pas accordé ; un oui recharge la page, une fois.',
    header: 'Rien n’est balisé. Le serveur envoie la politique ; un oui recharge la page, une fois.',
  },
  note: (example, standIn) => `Une démonstration. Tous les tiers sont joués par cette machine : ${example} s’appelle ici ${standIn}. Rien n’atteint le vrai.`,
  index: 'Les cinq sites',
}

const french = document.documentElement.lang.startsWith('fr')

export const words = french ? fr : en

/** The categories are called as in the banner. */
const { default: locale } = await import(french ? '/locales/fr.js' : '/locales/en.js')

export const titleOf = (category) => locale.categories[category]?.title ?? (category === 'unknown' ? words.unknown : category)
