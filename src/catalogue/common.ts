const ids = `
  acast accessibe actito activecampaign ad-stir adagio adform adkernel admixer adobe-advertising adobe-analytics adobe-audience-manager
  adobe-experience-platform adobe-tags adobe-target adotmob adriver adroll adtheorent adyen adyoulike affilae aidata alma aniview antvoice appier
  apple-sign-in attentive audigent avis-verifies awin axeptio basis batch beachfront beeswax between-exchange bidswitch bidtellect bidtheatre bitrix24
  bizible blis blockthrough bombora braintree brandmetrics braze brightcove bunny-fonts callrail checkout-com claritas clearbit commanders-act
  comscore connatix cookiebot crimtan crisp customer-io datadog-rum datadome datonics deepintent deezer demandbase didomi digital-target disqus
  doctolib dstillery dynamic-yield econda effinity eloqua emarsys equativ etracker eulerian eyeota fathom first-id fluct freewheel freshchat
  friendly-captcha fullstory gemius get-blue getintent getresponse google-forms google-optimize google-sign-in google-translate gorgias gumgum
  hcaptcha heap help-scout here-maps i-mobile iadvize id5 illumin improve-digital index-exchange infonline inmobi integral-ad-science intent-iq
  intercom intimate-merger iprom iterable iubenda jotform jw-player kakao-pixel kameleoon kargo klarna kwanko launchdarkly leadfeeder line-tag
  linkedin-embeds livechat liveintent liveinternet liveramp logicad loopme lotame magnite mailerlite mailjet mailmunch mapbox marketo media-net
  mediamath mediametrie-estat mediarithmics mediascope mediavine merkle mgid microad missena mollie mouseflow nativo naver-ads naver-analytics nexxen
  nielsen nielsen-marketing-cloud np6 numberly ogury omnisend onaudience onesignal onetag onetrust openweb-ads openx optimizely optimonk outbrain
  pendo pinterest piwik-pro platform161 plausible plezi prebid prestashop privy pubmatic pulsepoint quantcast quora-pixel realytics reddit-embeds
  reddit-pixel revcontent roku-ads roq-ad rtb-house salesforce-marketing-cloud salesforce-personalization samsung-ads sarbacane seedtag segmento
  selligent semasio session sharethis sharethrough shopify simple-analytics simpli-fi sirdata sirdata-cmp skimlinks smaato smartclip smartlook
  snowplow sonobi soundcloud sovrn splio sportradar-ads stackadapt statcounter supership surveymonkey taboola tally tapad target2sell tarteaucitron
  tawk-to teads tealium the-ozone-project the-trade-desk thefork thirty-three-across throtle tidio tiktok-embeds tradedoubler tradetracker
  trafficstars transunion-tru-audience treasure-data tribal-fusion triplelift trusted-shops twitch typeform ucfunnel umami undertone utiq vericast
  viant vidyard visiblee vk-ads webleads-tracker weborama wistia woocommerce wordads wordpress xandr xaxis yahoo-japan-ads yandex-metrica yieldmo
  yotpo zemanta zendesk zeotap zeta`

/**
 * The services that are met most after the fifty of `top`: those of most pages on the web (HTTP Archive, April 2025, by the pages that each byte of
 * theirs tells of), and what French and European sites use. They come in one file, all others in a second one that few pages need.
 */
export const common: readonly string[] = ids.trim().split(/\s+/)
