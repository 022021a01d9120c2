// Names that servers, shops, content systems, consent tools and vendors write under the site's own domain, and that no file
// of a service describes: from their manuals and source code. A service wins over this list. Essential: written out, or by
// a beginning that nobody else has.
import type { BuiltInCategory } from '../core/service.js'

/** What goes by usual names. */
export interface Usual {
  /** What it does: `why` it is sorted so. */
  readonly name: string
  readonly category: BuiltInCategory
  /** Patterns, separated by white space. */
  readonly cookies?: string
  readonly keys?: string
  readonly urls?: string
}

export const usualNames: readonly Usual[] = [
  {
    name: 'keeps the answer to a consent question',
    category: 'essential',
    cookies: `
      CookieConsent CookieConsentBulkSetting-* CookieConsentBulkTicket CrossConsent cookiebot-consent--* OptanonConsent OptanonAlertBoxClosed OptanonChoice
      OptanonControl eupubconsent eupubconsent-v2 euconsent euconsent-v2 addtl_consent usprivacy us_privacy __gpp __gpp_sid IABGPP_HDR_GppString gppString
      tcString didomi_token didomi_cookies didomi_dcs axeptio_cookies axeptio_authorized_vendors axeptio_all_vendors tarteaucitron tartaucitron hasConsent
      cookielawinfo-checkbox-* CookieLawInfoConsent viewed_cookie_policy cky-consent cky-action cookieyes-consent cookieyesID cookieyes-* cli_user_preference
      cmplz_* complianz_* cookie_notice_accepted hu-consent hu-form moove_gdpr_popup borlabs-cookie real_cookie_banner* wpl_viewed_cookie wp_consent_*
      wpconsent_preferences gdpr[allowed_cookies] gdpr[consent_types] gdpr[privacy_bar] wp_gdpr_cookie* catAccCookies ct-ultimate-gdpr-cookie* surbma-gpga
      klaro orejime cc_cookie cc_cookie_accept cc_cookie_decline cookieconsent_status cookieconsent_status_* cookieconsent_mode cookieconsent_page
      cookieconsent_dismissed cookieconsent cookieConsent cookie_consent cookie-consent cookies_consent cookies-consent cookieconsent_variant
      osano_consentmanager osano_consentmanager_uuid osano_consentmanager_expdate notice_preferences notice_gdpr_prefs notice_behavior cmapi_cookie_privacy
      cmapi_gtm_bl truste.eu.cookie.* TAsessionID __cmpcc __cmpcpc* __cmpconsent* __cmpcvc* __cmpfcc* __cmpiuid* __cmpcccu* __cmpcccx* __cmpld __cmpwel*
      consentUUID _sp_su _sp_v1_* _sp_enable_dfp_personalized_ads dnsDisplayed ccpaApplies ccpaConsentAll ccpaReject ccpaUUID gdprApplies
      _evidon_consent_cookie _evidon_consent_ls_* _iub_cs-* _iub_previous_preference_id* uc_user_interaction FCCDCF FCNEC FCOEC CookieControl
      CookieControlPrefs civicAllowCookies civicShowCookieIcon civicCookieControl cookie-agreed cookie-agreed-version cookie-agreed-categories
      CookieInformationConsent CookieScriptConsent CookieScriptScriptCookie cookiefirst-consent cookiefirst-id cookiehub CONSENTMGR OPTOUTMULTI
      user_allowed_save_cookie CookieConsentPolicy consent-policy _tracking_consent cb-enabled CMSCookieLevel cookiePreferences cookieDeclined
      cookie-preferences cookie_preferences cookiePolicy CookiePolicy cookie_policy cookie-policy cookiePolicyAccepted cookies_policy cookies-policy
      cookieAccepted cookie_accepted cookies_accepted cookiesAccepted cookieaccept acceptCookies acceptcookies accept_cookies accept-cookies acceptedCookies
      allowCookies allow-cookies allow_cookies eu_cookie EU_COOKIE_LAW euCookie eucookielaw eu-cookie eucookie cookieLaw cookielaw cookieBar cookiebar
      CookieBar cookie-bar cookie-notice cookieNotice cookie_notice cookieNotification cookieBanner cookie-banner cookie_banner hideCookieNotice
      hide_cookie_banner cookieMessage cookie-message cookie_message cookies-enabled pubconsent pubconsent-v2 dm-euconsent fs-cc fs-cc-updated
      ckies_functional ckies_marketing ckies_necessary ckies_performance ckies_cookielaw _swb_consent_ _ketch_consent_v1_ trackingConsent tracking-preferences
      cookieconsent_preferences_disabled cookie_optin cookieoptin cookie-optin SgCookieOptin.lastPreferences waconcookiemanagement jumbo_gdpr gdpr
      gdpr_consent gdpr-consent gdprCookie gdpr_cookie gdpr_accepted GDPR`,
    keys: `
      axeptio_* didomi_token uc_settings uc_ui_version uc_user_interaction uc_tcf ucData ucString uc_services uc_gcm CookieConsent* euconsent-v2
      _sp_local_state _sp_non_keyed_local_state _sp_user_consent* TERMLY_API_CACHE cookieyes-* cmplz_* tarteaucitron klaro orejime cookie_consent
      cookieconsent cookieConsent __lxG__consent__v2 _cmpRepromptHash consent _iub_cs-* cc_cookie truendo_cmp`,
  },
  {
    name: 'keeps a session, a login or its safety',
    category: 'essential',
    cookies: `
      CFID CFTOKEN rack.session _session_id SESSION sails.sid koa.sid koa.sess koa.sess.sig express:sess express:sess.sig cakephp CAKEPHP symfony REMEMBERME
      remember_web_* remember_me_* next-auth.session-token next-auth.csrf-token next-auth.callback-url __Secure-next-auth.session-token
      __Secure-next-auth.callback-url __Host-next-auth.csrf-token authjs.session-token authjs.csrf-token authjs.callback-url __Secure-authjs.session-token
      __Host-authjs.csrf-token appSession auth0 auth0_compat auth0.is.authenticated csrfToken csrf_token csrf-token csrfmiddlewaretoken _csrf_token CSRF-TOKEN
      CSRFToken xsrf-token xsrf_token __csrf_token-* _csrf-frontend _csrf-backend YII_CSRF_TOKEN __Host-csrf authenticity_token csrf_contao_csrf_token
      csrf_https-contao_csrf_token SF-CSRF-TOKEN XSRF-V2 CSRFCookie UMB-XSRF-TOKEN UMB-XSRF-V atlassian.xsrf.token .AspNetCore.Cookies
      .AspNetCore.Identity.Application .AspNetCore.Mvc.CookieTempDataProvider .AspNet.ApplicationCookie .ASPXROLES .DOTNETNUKE .ASPXFORMSAUTH
      __RequestVerificationToken_* fe_typo_user be_typo_user be_lastLoginProvider PrestaShop-* frontend frontend_cid adminhtml form_key X-Magento-Vary
      mage-cache-sessid private_content_version section_data_ids OCSESSID zenid osCsid oscsid eZSESSID CONCRETE5 october_session MoodleSession MoodleSession*
      MOODLEID1_ CraftSessionId CRAFT_CSRF_TOKEN exp_csrf_token exp_sessionid PLAY_SESSION PLAY_FLASH AUTH_SESSION_ID AUTH_SESSION_ID_LEGACY KEYCLOAK_SESSION
      KEYCLOAK_SESSION_LEGACY KEYCLOAK_IDENTITY KEYCLOAK_IDENTITY_LEGACY KC_RESTART grafana_session wp-postpass_* comment_author_* wp_woocommerce_session_*
      woocommerce_cart_hash woocommerce_items_in_cart wcf_step_* phpbb3_*_sid phpbb3_*_k phpbb3_*_u bb_sessionhash xf_csrf xf_session xf_user mybbuser
      ips4_IPSSessionFront ips4_hasJS _forum_session SHOP_SESSION_TOKEN SHOP_SESSION_ROTATION_TOKEN dwsid dwsecuretoken_* dwcustomer_* sfdc-stream
      acceleratorSecureGUID svSession smSession XSRF_TOKEN session-*-token JSESSIONID* cookiesession1 __Host-session __Secure-session
      __Host-user_session_same_site _gh_sess _help_center_session _zendesk_session _zendesk_authenticated _zendesk_shared_session ss_sd crumb SS_MID LtpaToken
      LtpaToken2 SMSESSION SMIDENTITY openid_provider mod_auth_openidc_session mod_auth_openidc_state* ASP.NET_SessionId_Fallback SimpleSAML
      SimpleSAMLAuthToken SimpleSAMLSessionID shibsession_* _shibsession_* _shibstate_* CASTGC CASAUTH ory_kratos_session ory_session_*`,
  },
  {
    name: 'spreads load or wards off attacks',
    category: 'essential',
    cookies: `
      AWSELB AWSELBCORS AWSALBTG AWSALBTGCORS AWSALBAPP-* aws-waf-token ApplicationGatewayAffinity ApplicationGatewayAffinityCORS TiPMix x-ms-routing-name
      ASLBSA ASLBSACORS SERVERID SERVER_ID ServerID ROUTEID HAPROXY HA_SRV GCLB BIGipServer* F5_ST LastMRH_Session MRHSession MRHSHint f5_cspm f5avr* NSC_*
      citrix_ns_id citrix_ns_id_* BNI_* BNES_* barra_counter_session FGTServer incap_ses_* visid_incap_* nlbi_* incap_wrt_* reese84 ___utmvc ak_bmsc bm_sv
      bm_sz bm_mi bm_so bm_lso bm_s bm_ss _abck akaalb_* akacd_* AKA_A2 akavpau_* akamai_* datadome DataDome _px _px2 _px3 _pxhd _pxvid _pxde _pxff_* pxcts
      _pxCaptcha _pxttld sucuri_cloudproxy_uuid_* sucuricp_tfca_* wfvt_* wfwaf-authcookie-* wf_loginalerted_* wordfence_verifiedHuman apbct_* ct_checkjs
      ct_ps_timestamp ct_fkp_timestamp ct_timezone ct_pointer_data ct_sfw_pass_key ct_has_scrolled ct_screen_info ct_checked_emails ct_mouse_moved
      ct_has_input_focused ct_gathering_loaded ddos-guard __ddg1_ __ddg2_ __ddg5_ __ddg8_ __ddg9_ __ddg10_ __ddgid_ __ddgmark_ DDG1
      KHcl0EuY7AKSMgfvHl7J5E7hPtK TLTSID TS01* QueueITAccepted-* Queue-it-* QueueFair-* sl-session sl-challenge-* sl_jwt_session _GRECAPTCHA hc_accessibility
      __cfduid`,
    keys: `
      rc::* _grecaptcha cf.turnstile.u`,
  },
  {
    name: 'remembers how the page was set',
    category: 'functional',
    cookies: `
      pll_language wp_lang wp-wpml_current_language _icl_current_language _icl_visitor_lang_js wpml_browser_redirect_test wpml_referer_url trp_language
      qtrans_front_language weglot_* wp-settings-* wp-settings-time-* wordpress_test_cookie wp_automatic* wpEmojiSettingsSupports store_notice*
      woocommerce_dismissed_suggestions__* yith_wcwl_* tinvwl_* yith_woocompare_list GUEST_LANGUAGE_ID COOKIE_SUPPORT LFR_SESSION_STATE_* SCREEN_NAME
      COMPANY_ID PLAY_LANG i18n_redirected i18next i18n NEXT_LOCALE NUXT_LOCALE nf_lang nf_country nf_ab locale lang language lng LANG Lang Language user_lang
      userlang user_language site_lang site_language selected_language selectedLanguage preferred_language preferredLanguage current_language currentLanguage
      lang_code langCode languageCode language_code LangCode culture Culture CMSPreferredCulture CMSCurrentTheme UserCulture umbLang .AspNetCore.Culture
      JCULTURE I18N_LANGUAGE frontend_lang django_language hl currency Currency currency_code currencyCode selected_currency cart_currency localization
      country country_code countryCode user_country region timezone tz time_zone TimeZone clientTimezone browser_timezone theme dark-mode darkMode dark_mode
      color-scheme colorScheme color_mode colorMode prefers-color-scheme fontSize font-size textsize contrast sidebar_collapsed sidebarCollapsed viewMode
      view_mode has_js Drupal.visitor.* Drupal.toolbar.* Drupal.tableDrag.showWeight googtrans googtransopt gt_auto_switch G_ENABLED_IDPS G_AUTHUSER_H g_state
      joomla_user_state mage-cache-storage mage-cache-storage-section-invalidation mage-messages mage-translation-* mage-cache-timeout
      mage-banners-cache-storage persistent_shopping_cart product_data_storage recently_viewed_product* recently_compared_product* guest-view stf
      login_redirect amzn_* x-ua-device nocache slt sw-* ezcl- RefreshFilter BrowserId BrowserId_sec renderCtx pctrk dw_dnt dwac_* dwanonymous_* cqcid cquid
      shell#lang website#lang shopping_cart cart basket cart_id cartId cartid cart_token cartToken wishlist wishlist_id wishlistId compare_list guest_token
      guestToken guest_id_cart recently_viewed recentlyViewed recently_viewed_products recent_searches recentSearches last_search lastSearch store store_code
      store_id storeId selected_store preferred_store preferredStore STORE_VISITOR lastVisitedCategory cookietest cookieTest cookie_test cookie-test
      testcookie testCookie test-cookie TestCookie cookies.js cookiesEnabled cookies_enabled cookie_enabled checkcookie isCookieEnabled
      __sharethis_cookie_test__ areCookiesEnabled cookieenabled cookies_test popup_closed popupClosed newsletter_popup newsletterPopup announcement_bar
      hide_banner hideBanner welcome_popup modal_shown exp_last_visit exp_last_activity exp_tracker mybb[lastvisit] mybb[lastactive] bb_lastvisit
      bb_lastactivity bblastvisit bblastactivity xf_from_search phpbb3_* CKFinder_* scroll_position scrollPosition device_type deviceType is_mobile isMobile
      client.isMobile screen_width screenWidth browser_width devicePixelRatio resolution viewport_width window_width is_returning_user wp_devicetype
      fusionredux_current_tab elementor pum-* PUM-* mailpoet_page_view wpfront-notification-bar-* tribe_* wp_ulike_* wpdiscuz_* polylang_* jetpackState
      et_pb_* _wpfuuid caosLocalGa`,
    keys: `
      i18nextLng theme color-scheme darkMode vueuse-color-scheme locale language wc_cart_hash_* wc_fragments_* wc_cart_created wpEmojiSettingsSupports
      elementor mage-* loglevel* debug persist:root`,
  },
  {
    name: 'talks with visitors',
    category: 'functional',
    cookies: `
      intercom-* intercom.* drift_* driftt_* drift_aid crisp-client/* __lc_* __lc2_* __livechat __zlcmid __zlcprivacy __zlcstore zte2095 ZD-* LPVID LPSID-*
      LPSessionID LPCID* LPCKEY* olfsk hblid wcsid _okbk _okck _okdetect _oklv _okac _okla TawkConnectionTime twk_* __tawkuuid tawk_* ssupp.* SnapABug*
      freshchat* _fw_crm_v gorgias.* __kustomer* zsiqchat* zld* uesign* LS_CSRF_TOKEN iadvize* userlike* uslk_* tidio_* jv_* jivo* chatra* helpcrunch*
      liveagent_* X-Salesforce-CHAT BITRIX_SM_* helpscout* hs-beacon* purechat* smartsupp*`,
    keys: `
      intercom* crisp-client/* tidio_* tawk* twk_* ssupp* __lc* ZD-* __zlc* drift* freshchat* gorgias* jv_* beacon* userlike*`,
  },
  {
    name: 'counts visits and visitors',
    category: 'analytics',
    cookies: `
      ioam2018 ioma2018 i00 srp ioam_* wt3_eid wt3_sid wt_eid wt_sid wt_rla wt_fa wt_cdbeid wteid_* wtsid_* WT_FPC wtstp_* wt_ttv2* BT_sdc BT_pdc BT_ctst
      _et_coid et_oi et_oip et_scroll_depth etracker* isSdEnabled noWS_* xtvrn xtan xtant xtor xtdate xtidc atidvisitor atuserid atauthority atsession atredir
      atidx _pcid _pctx _pprv pa_privacy pa_user pa_vid adiS adiVi adiLP tc_cj_v2 tc_cj_v2_cmp tc_cj_v2_med TCPID TCSESSION TCID TCLANDINGURL
      SC_ANALYTICS_GLOBAL_COOKIE SC_ANALYTICS_SESSION_COOKIE fornax_anonymousId CFGLOBALS tk_ai tk_ai_explat tk_lr tk_or tk_r3d tk_tc tk_qs tk_rl tk_ro tk_rv
      nQ_cookieId nQ_visitId nQ_userVisitId nmstat rxVisitor rxvt dtCookie dtLatC dtPC dtSa dtValidationCookie dtDisabled BOOMR_CONSENT sc_is_visitor_unique
      is_visitor_unique statcounter _cb _cb_ls _cb_svref _chartbeat2 _chartbeat4 _chartbeat5 _SUPERFLY_lockout _parsely_session _parsely_visitor
      _parsely_tpa_blocked ubvs ubvt ubpv _sp_id.* _sp_ses.* _snow_id.* _snow_ses.* Hm_lvt_* Hm_lpvt_* HMACCOUNT _ym_uid _ym_d _ym_isad _ym_visorc*
      _ym_metrika_enabled yandexuid top100_id t3_sid_* t2_sid_* tmr_lvid* tmr_reqNum tmr_detect fs_uid fs_lua fs_cid mf_user mf_* _ce.* _ceir _CEFT cebs
      cebsp_ cebs_* __insp_* _lo_uid _lo_v __lotl __lotr _lo_* _lorid _hp2_id* _hp2_ses_props.* _hp2_props.* _hp2_hld* _hp5_* amplitude_id* amplitude_test*
      mp_*_mixpanel mp_mixpanel__c ajs_user_id ajs_anonymous_id ajs_group_id optimizelyEndUserId optimizelySegments optimizelyBuckets
      optimizelyPendingLogEvents optimizelyReferrer optimizelyOptOut optimizelySession optimizelyDomainTestCookie _vwo_* _vis_opt_* ABTasty ABTastySession
      kameleoonVisitorCode kameleoon* _gaexp _gaexp_rc _conv_v _conv_s _conv_r AMCV_* AMCVS_* s_cc s_sq s_vi s_vi_* s_fid s_nr s_nr* s_ppv s_ppvl s_dfa s_lv
      s_lv_s s_invisit s_campaign s_getNewRepeat s_gpv* gpv gpv_* s_ptc s_tp s_vnum s_vnc* s_ips s_plt s_tslv s_evar* s_prop* s_eVar* s_pn utag_main
      utag_main_* mbox mboxPC mboxEdgeCluster mboxSession sat_track LithiumVisitor VISITOR_BEACON _dd_s _dd_s_v2 _dd_l NRBA_SESSION ai_user ai_session
      ai_authUser MSFPC MicrosoftApplicationsTelemetry* _elq* ELOQUA ELQSTATUS __utmzz* utm_source utm_medium utm_campaign utm_content utm_term utm_id utmz
      utm_params utms utm utm_data handl_* sbjs_* wsm_* QSI_* QST usbls_* _usabilla* kampyle* mdLogger DECLINED_DATE LAST_INVITATION_VIEW SUBMITTED_DATE _uxs*
      _sveltia* plausible_ignore _simpleAnalytics* goatcounter* umami.* matomo_* _pk_* stg_* _paq_* piwik_* PIWIK_SESSID open_replay* rrweb* smartlook* SL_C_*
      slireg SLG_* _clck _clsk CLID experimentation_subject_id ab_test abtest AB_TEST abTest ab-test ab_testing ABTest experiment_id visitor_id visitorId
      visitorid visitor_uuid VisitorID _vid_t visitor_type first_visit firstVisit firstvisit lastVisit visit_count visitCount nb_visits pageviews page_views
      pageviewCount pageViewCount pageview_count page_view_count pagecount PageCount num_pages session_start sessionStart landing_page landingPage landing_url
      landingpage entry_page entryPage LandingPage initial_referrer initialReferrer original_referrer first_referrer referrer_url referring_url http_referer
      HTTP_REFERER ref_url new_visitor returning_visitor returningVisitor is_new_visitor newVisitor traffic_source trafficSource traffic_src source_channel
      user_source lead_source`,
    keys: `
      _hj* ajs_* amplitude_* AMP_* mp_* __mp_opt_in_out_* ph_* _hp2_* kameleoon* optimizely* _vwo* _vis_opt* _cb* _parsely_* fs_* _fs_* mf_* rl_* _pk_*
      snowplowOutQueue_* _ym* at_* atInternet* _pa* pa_* _ce* ce_* _lo_* boomr* BOOMR* dd_* _dd_* nr* sentryReplaySession posthog* _gac_* ga4* _ga_* _ga
      eulerian*`,
  },
  {
    name: 'advertises or follows visitors across sites',
    category: 'marketing',
    cookies: `
      _fbp _fbc _uetsid _uetvid _uetsid_exp _uetvid_exp _uetmsclkid _pin_unauth _pinterest_* _epik _derived_epik _scid _scid_r _schn _schn1 _sctr sc_at _ttp
      _tt_* tt_* ttcsid* ttclid _rdt_uuid _rdt_* rdt_uuid _twclid li_fat_id li_giant ln_or li_adsId _gcl_* _gac_gb_* __gads __gpi __gpi_optout __eoi
      GoogleAdServingTest GED_PLAYLIST_ACTIVITY gclid gclid_* _gclid gbraid wbraid dclid gclsrc fbclid _fbclid msclkid _msclkid yclid _ym_yclid twclid
      click_id clickid clickId epik irclickid __adroll* __ar_v4 _ar_v4 adroll_* cto_* criteo* _cto_* _cc_id _cc_* panoramaId* pubcid _pubcid _pubCommonId*
      sharedid _sharedid* _sharedID* pbjs-* pbjs_* _pbjs_* _lr_* _lr_env* idl_env* id5id* id5* __id5* lotame_* _lc2_fpi _li_dcdm_c _li_ss lidid _tfpvi tfpsi
      trc_cookie_storage taboola* _tb_sess_r _tb_t_ppg t_gid outbrain_* OB-USER-TOKEN obuid _obid dicbo_id __qca __tbc __pat __pvi __pid xbc ezo* ezux_*
      ezosuibasgeneris-1 ezouspvh ezouspva ezouspvv mediavine_session _awl _ssp_* _sonar* _sharethis* __stid __stidv stdlxmap fpestid __unam __atuvc __atuvs
      __atrfs __atssc _te_ _cs_mk* _mkto_trk _mkra_* _biz_* BIZO* _gd_visitor _gd_session _gd_svisitor __hluid __hstc hubspotutk __hssc __hssrc visitor_id*
      pi_opt_in* lpv* pardot _an_uid _6suuid __kla_id kla_* __kla_off klaviyo* _vero* vero_* _cio _cioid _cioanonid customer.io sailthru_* bounceClient*
      bounceX* _swrve* braze* ab.storage.* ab._gd exponea* __exponea_* xnpe_* scarab.* emarsys_* _br_uid_* _br_mzv __cq_uuid __cq_seg __cq_bc __cq_dnt _evga_*
      _sfid_* igodigital* monetate* _dy* _dycnst _dyid* _dyjsession _dyfs _dycst _dy_* _dyus_* 2c.* nostojs rr_rcs rrid barilliance* _frosmo* frosmo_*
      BCSessionID BCTempID BCPermissionLevel BCRefusedObjectives BCReferrerOverrule __exponea* _omappvp _omappvs omSeen-* _omra optinmonster* OptinMonster*
      __sm* __smVID __smToken __smSessionId __smScrollBoxShown __smListBuilderShown wisepops* wisepops_* privy* _privy_* justuno* _ju_* yotpo* _yotpo*
      hellobar* mailmunch_* _mailmunch_* _mailchimp* mailchimp* mc_landing_site mcx_* mc_user* mc_session* MCPopup* sendinblue* sib_cuid _shg_* shg_* _ltk*
      omnisend* omnisendAnonymousID omnisendContactID omnisendSessionID omnisendShopifyCart attentive* __attentive_* _attn_* postscript* smsbump*
      _landing_page _orig_referrer _shopify_sa_p _shopify_sa_t aff_id affid affId affiliate affiliate_id affiliateId affiliate_* affwp_* awc _aw_m_* awin*
      AWSESS __utmaw cje cjevent cjevent_* cjConsent cjUser CJ_* tduid rmStore ranSiteID ranMID IR_gbd irld* refersion* rfsn_* rewardful.* rewardful*
      tapfiliate* PAPVisitorId PAPAffiliateId partnerize* clickref pepperjam* sscid linksynergy* effi_* Effi* kwanko* zanpid zanox* tradetracker* TT2_*
      daisycon* belboon* adcell* webgains* _branch_* branch_* afUserId AF_SYNC AF_* afoffset_* _adjust* adjust_* kochava* singular_* _zitok zoominfo* _albx*
      _reb2b* _vwd* clearbit* _lfa _lfa_* _leadfeeder* _gtmeec _fplc _ttclid _kuid _kuid_* krux* _kx* __kuid uid_cs uuid_cs demdex aam_uuid aam_* dpm dextp
      _dpm_* everest_* adobe_amp_* _tq_id* pushcrew* _pc_* pnespsdk_* pushly* _pushowl* onesignal* OneSignal* _webpush* izooto* wzrk_* WZRK_* WZRKPush _moe_*
      clevertap* insider-* _pinpoint* remarketing retargeting retarget* ad_id adid ad_session`,
    keys: `
      _fb* lastExternalReferrer* _ttp tt_* _uet* _pin* snap* _scid li_adsId cto_* criteo_* id5* _id5* pbjs* _pbjs* panoramaId* _cc_* lotame_* _lr_* idl_env*
      taboola* trc* OB-* outbrain* __adroll* klaviyo* __kla* _gcl_* google_ama* google_adsense* goog_* ezo* _ez* __gads __gpi* sharedid* _pubcid* pubcid*
      _sharedID* permutive* _psegs _papns attentive* omnisend* wisepops* privy* optimonk* OptiMonk*`,
  },
]
