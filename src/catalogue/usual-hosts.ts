// Hosts of content delivery, exchanges, networks and tools that no file of a service describes: from their own documents, for
// advertising from the domains that members of IAB Europe's Global Vendor List declare. A service wins over this list. A
// name without a subdomain stands for all of its subdomains too.
import type { Usual } from './usual-names.js'

export const usualHosts: readonly Usual[] = [
  {
    name: 'asks for consent',
    category: 'essential',
    urls: `
      appconsent.io axept.io cdn-cookieyes.com civiccomputing.com clickio.com/consent cmp.inmobi.com cmp.quantcast.com commander1.com/iab consensu.org
      consentmanager.mgr.consensu.org consentmanager.net cookie-script.com cookiebot.com cookiebot.eu cookiefirst.com cookiehub.eu cookiehub.net
      cookieinformation.com cookielaw.org cookiepro.com cookieyes.com didomi.io evidon.com fundingchoicesmessages.google.com iubenda.com ketchcdn.com
      ketchjs.com onetrust.com osano.com privacy-center.org privacy-mgmt.com quantcast.mgr.consensu.org securiti.ai sfbx.io sp-prod.net tarteaucitron.io
      termly.io termsfeed.com transcend.io trustarc.com truste.com usercentrics.eu`,
  },
  {
    name: 'delivers files, embeds and tools',
    category: 'functional',
    urls: `
      123formbuilder.com 126.net a.nel.cloudflare.com ably.com ably.io acast.com accessibe.com accessiway.com accounts.google.com acsbap.com acsbapp.com
      acuityscheduling.com addsearch.com adyen.com affirm.com afterpay.com airbrake.io airtable.com ajax.cloudflare.com ajax.googleapis.com ajax.microsoft.com
      akamaihd.net akamaized.net algolia.com algolia.io algolia.net algolianet.com alicdn.com aliyuncs.com alma.eu amazonaws.com amazonpay.com amazontrust.com
      ampproject.org anchor.fm api-maps.yandex.ru apis.google.com apple.com/embed applepay.cdn-apple.com appspot.com arcgis.com arcgisonline.com
      arkoselabs.com aspnetcdn.com audioboom.com audioeye.com ausha.co auth0.com authorize.net azion.net azureedge.net azurefd.net azurewebsites.net b-cdn.net
      backblazeb2.com bandcamp.com bcebos.com bcovlive.io bdstatic.com beamer.com bigcommerce.com bitgravity.com bitrix24.com bitrix24.ru
      blob.core.windows.net blogblog.com blogger.com blogspot.com boldapps.net bookeo.com bootstrapcdn.com botpress.cloud braintree-api.com
      braintreegateway.com brightcove.com brightcove.net browsealoud.com bugsnag.com builder.io bunny.net buzzsprout.com cachefly.net cal.com calameo.com
      calendly.com canny.io canva.com captcha-delivery.com carto.com cartocdn.com cdn-apple.com cdn-website.com cdn.ckeditor.com cdn.shopify.com
      cdn.tiny.cloud cdn77.org cdnjs.cloudflare.com challenges.cloudflare.com chaport.com chatbase.co chatra.com chatra.io checkout.com ckeditor.com
      clearpay.co.uk clerk.accounts.dev clerk.com cloud.typography.com cloudflare.com cloudfront.net cloudfunctions.net cloudinary.com cludo.com cnstrc.com
      code.jquery.com cognitoforms.com commondatastorage.googleapis.com commoninja.com comodoca.com configcat.com constructor.io content.googleapis.com
      contentful.com core.windows.net coveo.com crisp.chat ctfassets.net curator.io customerly.io cybersource.com d2j6dbq0eux0bg.cloudfront.net
      dailymotion.com datadome.co datocms-assets.com db-ip.com deezer.com digicert.com digitalocean.com digitaloceanspaces.com dmca.com dmcdn.net
      docs.google.com doofinder.com drift.com driftcdn.com driftt.com dudamobile.com ecwid.com edgekey.net edgesuite.net editmysite.com editorx.io ekomi.de
      ekomiapps.de elastic-cloud.com elevenlabs.io elfsight.com elfsightcdn.com embed.music.apple.com equalweb.com esm.sh extreme-ip-lookup.com eye-able.com
      fareharbor.com fast.fonts.net fastly.net fastlylb.net feefo.com filestackcontent.com filesusr.com fillout.com firebaseapp.com
      firebaseinstallations.googleapis.com firebasestorage.googleapis.com firestore.googleapis.com flagship.io flagsmith.com flickr.com flowplayer.com
      fontawesome.com fonts.googleapis.com fonts.gstatic.com fonts.net fontshare.com footprint.net formspree.io formstack.com framer.com framercanvas.com
      framerstatic.com framerusercontent.com freegeoip.app freshchat.com freshdesk.com freshworks.com friendlycaptcha.com frill.co funcaptcha.com gcdn.co
      gcorelabs.com gempages.net genial.ly genially.com geoapify.com geojs.io geoplugin.net getbeamer.com getform.io getgist.com getshogun.com ggpht.com
      giphy.com gist.com github.io githubusercontent.com gitlab.io globalsign.com globalsign.net gocardless.com godaddy.com google.com/forms googleapis.com
      googleusercontent.com gorgias.chat gorgias.io gorgias.win graphassets.com gravatar.com gtimg.com gtranslate.net guestonline.fr hasura.app hatena.ne.jp
      hcaptcha.com hdslb.com headwayapp.co helpscout.com helpscout.net here.com hereapi.com herokuapp.com herokucdn.com hextom.com highlightjs.org
      honeybadger.io hsappstatic.net hubspotusercontent-eu1.net hubspotusercontent-na1.net hubspotusercontent00.net hubspotusercontent10.net
      hubspotusercontent20.net hubspotusercontent30.net hubspotusercontent40.net hwcdn.net iadvize.com identitytoolkit.googleapis.com imagekit.io imgix.net
      imgur.com imperva.com intercom.io intercomassets.com intercomcdn.com ip-api.com ipapi.co ipdata.co ipgeolocation.io ipify.org ipinfo.io ipstack.com
      issuu.com jimcdn.com jimdo.com jimstatic.com jivochat.com jivosite.com jnn-pa.googleapis.com jotform.com jquery.com jscache.com jsdelivr.net jspm.io
      judge.me juicer.io jwpcdn.com jwplatform.com jwplayer.com jwpsrv.com kaltura.com kasada.io keycdn.com klarna.com klarnacdn.net klarnaevt.com
      klarnaservices.com klevu.com kustomerapp.com kxcdn.com landbot.io langify-app.com launchdarkly.com leafletjs.com lencr.org letsencrypt.org libsyn.com
      linodeobjects.com live.com livechat-static.com livechat.com livechatinc.com liveperson.net llnwd.net localizejs.com locationiq.com login.live.com
      loox.io lottie.host lottiefiles.com lpsnmedia.net lyra.com manychat.com mapbox.com mapquest.com mapquestapi.com maps.google.com maps.googleapis.com
      maps.gstatic.com maptiler.com mapy.cz mathjax.org maxaccess.io maxmind.com media-amazon.com megaphone.fm meilisearch.io mercadolibre.com mercadopago.com
      microsoftonline.com mixcloud.com mlstatic.com mollie.com msauth.net msftauth.net multiscreensite.com mybigcommerce.com myfonts.net myqcloud.com
      myshopify.com netdna-cdn.com netdna-ssl.com netlify.app nocookie.net nosdn.127.net npmcdn.com office.net office365.com officeapps.live.com okendo.io
      okta.com oktacdn.com olark.com onelogin.com onesignal.com openstreetmap.org opentable.com ovh.net paddle.com paddle.net pagefly.io pages.dev
      pagseguro.com.br paperform.co parastorage.com pay.google.com payments-amazon.com paypal.com paypalobjects.com payplug.com payzen.eu perimeterx.net
      play.google.com player.vimeo.com plyr.io podigee.com polyfill-fastly.io polyfill.io powr.io prezi.com prismic.io pstatic.net pubnub.com purechat.com
      pushengage.com pusher.com pusherapp.com pushwoosh.com px-cdn.net px-cloud.net qhimg.com queue-it.net r2.dev rackcdn.com rawgit.com raygun.com raygun.io
      razorpay.com re-plain.com readspeaker.com recaptcha.net rechargeapps.com rechargepayments.com recite.com reciteme.com regiondo.com replo.app resy.com
      reviews.co.uk reviews.io rive.app rollbar.com rollbarcdn.com run.app s-microsoft.com s.w.org salesforceliveagent.com salesiq.zoho.com sanity.io scdn.co
      scene7.com scribd.com scw.cloud searchspring.io searchspring.net sectigo.com secureserver.net securetoken.googleapis.com sendbird.com sentry-cdn.com
      sentry.io sevenrooms.com sezzle.com sharepoint.com sharepointonline.com shop.app shopify.com shopifyapps.com shopifycdn.com shopifycdn.net
      shopifycloud.com shopifysvc.com shoplightspeed.com simplecast.com sinaimg.cn sirv.com sitelock.com skypack.dev slideshare.net smartsupp.com
      smartsuppcdn.com smartsuppchat.com snapengage.com sndcdn.com sociablekit.com soundcloud.com split.io spotify.com spotifycdn.com sproutvideo.com
      sqspcdn.com square.site squarecdn.com squarespace-cdn.com squarespace.com squareup.com squareupsandbox.com ssl-images-amazon.com ssl.gstatic.com
      st-hatena.com stackpathcdn.com stackpathdns.com stadiamaps.com stamped.io static2.sharepointonline.com staticflickr.com statsig.com
      storage.googleapis.com storelocatorwidgets.com storerocket.io storyblok.com stream-io-api.com streamable.com strikinglycdn.com stripe.com stripe.network
      sumup.com supabase.co supabase.in superchat.de swiftype.com swymrelay.com systempay.fr tacdn.com tagembed.com taggbox.com tally.so tawk.to texthelp.com
      thefork.com tidio.co tidiochat.com tilda.ws tildacdn.com tile.openstreetmap.org tinymce.com tools.applemediaservices.com trackjs.com transifex.net
      translate-pa.googleapis.com translate.google.com translate.googleapis.com trengo.eu tripadvisor.co.uk tripadvisor.com tripadvisor.fr trustedshops.com
      trustedshops.de trustindex.io trustpilot.com twilio.com twitch.tv typeform.com typekit.com typekit.net typesense.net ucarecdn.com unleash-hosted.com
      unpkg.com uploadcare.com userback.io userlike-cdn-widgets.s3-eu-west-1.amazonaws.com userlike.com usersnap.com usertrust.com uservoice.com userway.org
      vercel-scripts.com vercel.app vidazoo.com/static videojs.com vidyard.com vimeo.com vimeocdn.com virtualearth.net voiceflow.com wasabisys.com
      wchat.freshchat.com web.app webflow.com webpushr.com website-files.com webyze.com weebly.com weeblycloud.com weglot.com what3words.com wikia.com
      wikimedia.org wistia.com wistia.net wix.com wixapps.net wixmp.com wixstatic.com wordpress.com workers.dev worldpay.com worldtimeapi.org wp.com wsimg.com
      wufoo.com www.google.com www.gstatic.com yandex.st yastatic.net yelp.com yelpcdn.com yumpu.com zdassets.com zencdn.net zendesk.com zip.co zoho.com
      zohocdn.com zohopublic.com zohostatic.com zomato.com zopim.com zopim.io`,
  },
  {
    name: 'counts visits and visitors',
    category: 'analytics',
    urls: `
      2o7.net abtasty.com acint.net acpm.fr adobedc.net adobedtm.com albacross.com amplitude.com analytics.google.com appcues.com appdynamics.com
      applicationinsights.azure.com aptrinsic.com asknicely.com at-o.net atatus.com ati-host.net aticdn.net atinternet-solutions.com az416426.vo.msecnd.net
      baidustatic.com brandmetrics.com browser-intake-datadoghq.com browser-intake-datadoghq.eu browser-intake-us5-datadoghq.com callrail.com
      calltrackingmetrics.com calltracks.com calltrk.com catchpoint.com cedexis-radar.net cedexis.com chameleon.io chartbeat.com chartbeat.net clarity.ms
      clickmap.ch clicktale.net clicky.com cloudflareinsights.com clustrmaps.com cnzz.com commander1.com comscore.com contentpass.net contentsquare.com
      contentsquare.net convert.com convertexperiments.com convertflow.co count.ly counter.yadro.ru countly.com crazyegg.com datadoghq-browser-agent.com
      datadoghq.com decibelinsight.net delighted.com dialogtech.com dynamicyield.com dynatrace.com ensighten.com estat.com etracker.com etracker.de
      eulerian.com eulerian.io eulerian.net eum-appdynamics.com evergage.com evgnet.com extreme-dm.com fastly-insights.com feedbackify.com flagcounter.com
      foresee.com freecounterstat.com fullstory.com gainsight.com gc.zgo.at gemius.com gemius.pl gemiusstat.com getclicky.com getfeedback.com glassboxcdn.com
      glassboxdigital.io go-mpulse.net goatcounter.com goingup.com google-analytics.com googleoptimize.com gosquared.com growingio.com heap-api.com heap.io
      heapanalytics.com histats.com histats.net hm.baidu.com hockeystack.com hotjar.com hotjar.io hyros.com imrworldwide.com infinity-tracking.net
      infonline.de informizely.com inspectlet.com instana.io intelligems.io invoca.net ioam.de iocnt.net iperceptions.com kameleoon.com kameleoon.eu
      kameleoon.io kampyle.com karte.io keen.io kissmetrics.com kissmetrics.io leadfeeder.com leadforensics.com leadinfo.com leadinfo.net lfeeder.com
      liveinternet.ru logly.co.jp logrocket.com logrocket.io lr-in-prod.com lr-in.com lr-ingest.com lr-ingest.io luckyorange.com luckyorange.net mapp.com
      mateti.net matomo.cloud matomo.org mc.webvisor.org mc.yandex.com mc.yandex.ru medallia.com medallia.eu mediahawk.co.uk mediametrie.fr mixpanel.com
      monetate.net monitor.azure.com monsido.com mopinion.com mouseflow.com mparticle.com mutinycdn.com mxpnl.com navdmp.com navegg.com netmind.it
      newrelic.com nielsen-online.com nielsen.com northbeam.io nosto.com nr-data.net ojd.com omniconvert.com omtrdc.net opinionlab.com opinionstage.com
      optimizely.com parse.ly parsely.com pendo.io perfops.io permutive.app permutive.com piano.io pingdom.net piwik.pro pixel.wp.com plausible.io posthog.com
      ptengine.com ptengine.jp qualtrics.com quantcount.com quantserve.com quantummetric.com radar.cloudflare.com rambler.ru responsetap.com retargetly.com
      revolvermaps.com rtoaster.jp rudderlabs.com rudderstack.com ruleranalytics.com sc.omtrdc.net scorecardresearch.com segment.com segment.io
      segmentapis.com semasio.net sensorsdata.cn sessioncam.com shinystat.com shinystat.it simpleanalytics.com simpleanalyticscdn.com site24x7rum.com
      siteimprove.com siteimproveanalytics.com siteimproveanalytics.io smartlook.cloud smartlook.com snitcher.com snowplowanalytics.com snplow.net
      speedcurve.com speedkit.com statcounter.com stats.wp.com supercounters.com surveymonkey.com survicate.com symplify.com tagcommander.com tagcommander.fr
      tctm.co tealiumiq.com tinypass.com tiqcdn.com tns-counter.ru tns-cs.net top-fwz1.mail.ru top100.ru treasuredata.com triplepixel.co triplewhale.com
      trustcommander.net twipla.com umami.is umeng.com usabilla.com usefathom.com userflow.com userlocal.jp userpilot.io verint.com visitor-analytics.io
      visitor-analytics.net visualstudio.com/v2/track visualwebsiteoptimizer.com vwo.com w3counter.com walkme.com wbtrk.net wcs.naver.net webeyez.com
      webleads-tracker.com weborama-tech.ru webtrekk.net webtrends.com webtrendslive.com whatfix.com wickedreports.com woopra.com wt-eu02.net wts.one xiti.com
      ymetrica1.com`,
  },
  {
    name: 'advertises or follows visitors across sites',
    category: 'marketing',
    urls: `
      1rx.io 2mdn.net 33across.com 360yield.com 3lift.com 4dex.io 6sc.co 6sense.com 7eer.net a8.net a8723.com aarki.net accesstrade.net activecampaign.com
      activehosted.com acuityplatform.com ad-delivery.net ad-stir.com ad.gt adagio.io adap.tv adara.com adblade.com adcash.com adcell.com adcolony.com
      addthis.com addthisedge.com addtoany.com adentifi.com adform.net adformdsp.net adfox.ru adgebra.co.in adgrx.com adhese.com adhese.io adhigh.net
      adingo.jp adition.com adizio.com adj.st adjust.com adjust.io adkernel.com admanmedia.com admaven.com admedo.com admeld.com admixer.net adnami.io
      adnuntius.com adnxs-simple.com adnxs.com adobe.com/advertising adocean.pl adotmob.com adpies.com adpone.com adpushup.com adriver.ru adroll.com
      ads-twitter.com adsafeprotected.com adscale.de adscience.nl adskeeper.com adsonar.com adspirit.de adsrvr.org adsterra.com adsupply.com adtechus.com
      adtheorent.com adthrive.com adtraction.com adtrafficquality.google adup-tech.com advertising.com adxcore.com adyoulike.com aerserv.com affilae.com
      agkn.com aidata.io amazon-adsystem.com amgdgt.com amobee.com an.yandex.ru aniview.com anrdoezrs.net api.useinsider.com apollo.io app-us1.com app.link
      appboycdn.com appier.net applovin.com appsflyer.com appsflyersdk.com aralego.com artsai.com assoc-amazon.com atdmt.com atlassolutions.com
      attentivemobile.com attn.tv audigent.com avantlink.com awin1.com awltovhc.com ayads.co barometric.com basis.net bat.bing.net beachfront.com beeswax.com
      belboon.com betweendigital.com bfmio.com biano.cz bidease.com bidr.io bidswitch.net bidtellect.com bidtheatre.com bidvertiser.com bing.com binom.org
      bizographics.com blismedia.com bloomreach.com bluekai.com bombora.com bounceexchange.com bounceexchange.net bouncex.net branch.io brand-display.com
      braze.com braze.eu brealtime.com brevo.com bronto.com btloader.com bttrack.com bumlam.com burstnet.com buyapowa.com buysellads.com buysellads.net
      buzzoola.com byteoversea.com cafemedia.com callibri.ru calltouch.ru carbonads.com carbonads.net carrotquest.io casalemedia.com cauly.co.kr
      cdninstagram.com cdnwidget.com centro.net chartboost.com chimpstatic.com chitika.com chitika.net chrt.fm cj.com cj.dotomi.com claritas.com clearbit.com
      clearbitjs.com clearbitscripts.com clevertap-prod.com clevertap.com clickadu.com clickagy.com clickbank.net clickfunnels.com clicksor.com clicktripz.com
      clmbtech.com colombiaonline.com comagic.ru commonroom.io company-target.com connatix.com content-ad.net contextweb.com conversantmedia.com
      convertkit-mail.com convertkit.com coral.coralproject.net cordial.com cordial.io creative-serving.com creativecdn.com criteo.co.kr criteo.com criteo.net
      crwdcntrl.net ctnsnet.com customer.io customerioforms.com dable.io daisycon.com dataxu.com datonics.com daum.net daumcdn.net de17a.com deepintent.com
      delta-projects.com demandbase.com demdex.net derbysoft.com dianomi.com digidip.net digitaloceanads.com digitaltarget.ru digitalturbine.com
      discoverorg.com disqus.com disquscdn.com docomo.ne.jp dotdigital.com dotmailer.com dotomi.com doubleclick.net doubleverify.com dpbolvw.net
      dreamdata.cloud dstillery.com dwin1.com dwin2.com e-planning.net effiliation.com effinity.fr eloqua.com emarsys.net emetriq.de emjcd.com emxdgt.com
      en25.com engagebdr.com engageya.com envybox.io epsilon.com equativ.com ero-advertising.com ethicalads.io everesttech.net everflow.io evyy.net ex.co
      exacttarget.com exco.com exct.net exdynsrv.com exelator.com exoclick.com exosrv.com exponea.com exponential.com extole.com extole.io extremereach.io
      eyeblaster.com eyeota.net ezodn.com ezoic.com ezoic.net ezoiccdn.com ezojs.com facebook.com facebook.net factors.ai fastclick.net favi.cz fbcdn.net
      fbsbx.com flashtalking.com flexoffers.com flocktory.com flurry.com fout.jp freestar.com freestar.io freewheel.tv friendbuy.com ftjcfx.com fwmrm.net
      fyber.com gammaplatform.com gde.ru genieessp.com genieesspv.jp getdrip.com getintent.com getkoala.com getsitecontrol.com gigya.com glami.cz go2cloud.org
      goaffpro.com googleadservices.com googlesyndication.com googletagmanager.com googletagservices.com googlevideo.com grow.me growave.io gssprt.jp
      gumgum.com hadronid.net hasoffers.com hbwrapper.com hellobar.com heureka.cz hilltopads.net hit.gemius.pl hooklogic.com hotelchamp.com hs-analytics.net
      hs-banner.com hs-scripts.com hsadspixel.net hscollectedforms.net hsforms.com hsforms.net hsleadflows.net httpool.com hubapi.com hubspot.com
      hubspotlinks.com hybrid.ai i-mobile.co.jp iasds01.com ib-ibi.com ibytedtos.com id5-sync.com igodigital.com im-apps.net im.cz imedia.cz impact-ad.jp
      impact.com impactradius.com improvedigital.com indexww.com influ2.com infolinks.com inmobi.com inner-active.mobi innovid.com innovid.net insider.com
      instagram.com instapage.com intellitxt.com intentiq.com intentmedia.com intentmedia.net intergi.com intergient.com invibes.com invitemedia.com ioam.net
      iponweb.net ipredictive.com iprom.net ironsrc.com iterable.com ividence.net izooto.com jdoqocy.com journeymv.com jrs5.com jubna.com juicyads.com
      justuno.com jwpltx.com kakao.com kakaocdn.net kargo.com kayak.com/s/run/trackers kayzen.io kit.com klaviyo.com kochava.com koddi.com kontera.com
      kqzyfj.com krxd.net kwanko.com ladsp.com lduhtrp.net leadpages.com leadpages.net leadplace.fr liadm.com licdn.com liftoff.io ligatus.com lijit.com
      line-apps.com line-scdn.net line.me linkedin.com linksynergy.com liquidm.com liqwid.net list-manage.com listrak.com listrakbi.com livefyre.com
      liveintent.com livejournal.com livejournal.net liveramp.com loginradius.com logly.jp loopme.com loopme.me lotame.com loyaltylion.com loyaltylion.net
      madisonlogic.com magnite.com magsrv.com mail.ru mailchimp.com mailerlite.com mailjet.com mailmunch.co mango-office.ru marketingcloudapis.com marketo.com
      marketo.net mathtag.com mcusercontent.com media.net media6degrees.com mediaforge.com mediametrics.ru medianet.com mediaplex.com mediarithmics.com
      mediasquare.fr mediavine.com mediawallahscript.com meetrics.net mention-me.com merkleinc.com metadata.io metaffiliation.com mfadsrvr.com mgid.com
      microad.jp mindbox.ru missena.com missena.io mktoresp.com mktoweb.com ml314.com mlcdn.com mng-ads.com mntn.com moatads.com moatpixel.com
      mobileadtrading.com mobon.net moengage.com moloco.com monetag.com monumetric.com mopub.com moshimo.com mountain.com mradx.net msn.com mxptint.net
      mycdn.me nativo.com navegg.io naver.com naver.net nend.net netaffiliation.com netcore.co.in netcoresmartech.com neustar.biz nextroll.com nexx360.io
      nrich.ai ntv.io nuggad.net numberly.com nxtck.com ogury.com ogury.io ojrq.net ok.ru omappapi.com omnisend.com omnisnippet1.com omnisrc.com omnitagjs.com
      onaudience.com onelink.me onet.pl onetag-sys.com onetag.com openweb.com openx.net openx.org openxcdn.net opmnstr.com optimonk.com optinmonster.com
      otm-r.com outbrain.com outbrainimg.com outreach.io ozoneproject.com pardot.com partnerize.com pepperjamnetwork.com perion.com permutive.net persona.ly
      picreel.com pinimg.com pinterest.com pinterest.fr pippio.com pixel.ad pixfs.net pixnet.net platform161.com playbuzz.com playwire.com plista.com
      plugrush.com po.st podscribe.com podsights.com popads.net popcash.net popin.cc poptin.com postrelease.com postscript.io prf.hn primis.tech
      prism.app-us1.com privacymanager.io privy.com privymktg.com pro-market.net propellerads.com pub.network public-idees.com publift.com pubmatic.com
      pulsepoint.com pxf.io qksrv.net quantcast.com quora.com rakuten.com rakutenmarketing.com raptive.com rb2b.com realsrv.com rebuyengine.com reddit.com
      redditmedia.com redditstatic.com redtrack.io referralcandy.com refersion.com relap.io relap.mail.ru relevant-digital.com remerge.io republer.com
      responsys.net retailrocket.net retailrocket.ru revcontent.com rezync.com rfihub.com rfihub.net rhythmone.com richaudience.com rivo.io rkdms.com
      rlcdn.com rmtag.com rocketfuel.com roistat.com rollworks.com rqtrk.eu rtbhouse.com rtbsystem.com rubiconproject.com rundsp.com rutarget.ru s-onetag.com
      sailthru.com salesforce.com salesloft.com sape.ru sarbacane.com sascdn.com sc-static.net scarabresearch.com seadform.net seedtag.com segmento.ru
      semasio.com sendinblue.com sendlane.com sendpulse.com servedby-buysellads.com serving-sys.com seznam.cz shareaholic.com shareaholic.net
      shareasale-analytics.com shareasale.com sharethis.com sharethrough.com sibautomation.com sibforms.com simpli.fi singular.net sirdata.com sitescout.com
      sizmek.com sjv.io skimresources.com sklik.cz sleeknote.com smaato.com smaato.net smadex.com smartadserver.com smartclip.com smartclip.net smile.io
      snapchat.com snigelweb.com socdm.com socialshopwave.com sojern.com solta.io sonobi.com soundest.net soundestlink.com sovrn.co sovrn.com speakol.com
      spinasale.com sportradarserving.com spot.im spotify.com/ads spotx.tv spotxchange.com springserve.com srv.stackadapt.com stackadapt.com
      steelhousemedia.com stickyadstv.com stroeerdigitalgroup.de sublime.xyz sumo.com sumome.com supership.jp supersonicads.com synacor.com t.co taboola.com
      taboolasyndication.com talkable.com tapad.com tapjoy.com tatari.tv teads.tv technoratimedia.com techtarget.com telaria.com tenping.kr terminus.services
      the-ozone-project.com theadex.com thehotelsnetwork.com themoneytizer.com throtle.io thrtle.com tidaltv.com tiktok.com tiktokcdn.com tiktokw.us
      timeonegroup.com tinkoff.ru/ads tkqlhce.com tqlkg.com trackcmp.net trackedweb.net tradedoubler.com tradelab.com tradelab.fr tradespotting.com
      tradetracker.net trafficfactory.biz trafficjunky.com trafficjunky.net trafficstars.com travelaudience.com tremorhub.com tribalfusion.com triblio.com
      triplelift.com trivago.com truoptik.com tsyndicate.com ttwstatic.com tubemogul.com tumblr.com tune.com turn.com tvpixel.com tvsquared.com twimg.com
      twitter.com tynt.com ucfunnel.com unbounce.com undertone.com unityads.unity3d.com unruly.co unrulymedia.com unrulyvideo.com uplift.com uppromote.com
      upsellit.com usedesk.ru useinsider.com usemessages.com userapi.com valassis.com valuecommerce.com vdo.ai venatus.com vi.ai viafoura.co vibrantmedia.com
      vidazoo.com videology.com vidyard.com/ads viglink.com vk.com vk.ru vntsm.com voluum.com vungle.com vuukle.com w55c.net webengage.co webengage.com
      webgains.com webgains.io weborama-tech.com weborama.com weborama.fr weborama.ru wheelio.com widerplanet.com wisepops.com wisepops.net wp.pl wpimg.pl
      ws.zoominfo.com wunderkind.co wzrkt.com x.com xandr.com xapads.com xplosion.de yahoo.co.jp yahoo.com yahoodns.net yandex.com yandex.net yandex.ru
      yceml.net yieldify-production.com yieldify.com yieldlab.net yieldmo.com yieldoptimizer.com yimg.com yimg.jp yjtag.jp yjtag.yahoo.co.jp yotpo.com
      youtube-nocookie.com youtube.com ytimg.com zanox-affiliate.de zanox.com zemanta.com zenaps.com zeotap.com zergnet.com zeropark.com ziffdavis.com
      zoominfo.com`,
  },
]
