// What PostHog's servers tell the real posthog-js about a project: one that runs a survey and nothing else.

window._POSTHOG_REMOTE_CONFIG = { phc_bitbramble: { config: { surveys: true, hasFeatureFlags: false, supportedCompression: [] }, siteApps: [] } }
