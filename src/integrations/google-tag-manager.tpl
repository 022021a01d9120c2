___TERMS_OF_SERVICE___

By creating or modifying this file you agree to Google Tag Manager's Community
Template Gallery Developer Terms of Service available at
https://developers.google.com/tag-manager/gallery-tos (or such other URL as
Google may provide), as modified from time to time.


___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Biscotte consent banner",
  "categories": ["TAG_MANAGEMENT", "PERSONALIZATION"],
  "brand": {
    "id": "brand_dummy",
    "displayName": "Biscotte"
  },
  "description": "Sets Google's consent defaults, loads the Biscotte cookie-consent banner, and updates consent with each answer. Fire it on Consent Initialization - All Pages.",
  "containerContexts": [
    "WEB"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "TEXT",
    "name": "url",
    "displayName": "Address of biscotte.js",
    "simpleValueType": true,
    "valueHint": "https://www.example.com/biscotte.js",
    "help": "Empty where the page loads Biscotte itself, with data-integrations='[{ \"name\": \"google-consent-mode\", \"mode\": \"off\" }, \"google-tag-manager\"]'. Give the template permission to inject scripts from this address."
  },
  {
    "type": "TEXT",
    "name": "services",
    "displayName": "Services that the container loads",
    "simpleValueType": true,
    "valueHint": "google-analytics google-ads",
    "help": "Ids of services, separated by spaces, as in data-services.",
    "defaultValue": "google-analytics google-ads"
  },
  {
    "type": "TEXT",
    "name": "policyUrl",
    "displayName": "Address of your privacy policy",
    "simpleValueType": true
  },
  {
    "type": "TEXT",
    "name": "policyVersion",
    "displayName": "Version of your privacy policy",
    "simpleValueType": true
  },
  {
    "type": "SIMPLE_TABLE",
    "name": "defaults",
    "displayName": "Defaults for some regions",
    "simpleTableColumns": [
      {
        "name": "region",
        "displayName": "Regions (US, US-CA)",
        "type": "TEXT",
        "isUnique": true,
        "defaultValue": ""
      },
      {
        "name": "granted",
        "displayName": "Granted there (ad_storage, …)",
        "type": "TEXT",
        "defaultValue": ""
      }
    ],
    "help": "Everywhere else all is denied but security_storage."
  },
  {
    "type": "TEXT",
    "name": "waitForUpdate",
    "displayName": "Milliseconds to wait for the banner",
    "simpleValueType": true,
    "defaultValue": 500,
    "valueValidators": [
      {
        "type": "NON_NEGATIVE_NUMBER"
      }
    ]
  },
  {
    "type": "CHECKBOX",
    "name": "adsDataRedaction",
    "checkboxText": "Redact ads data while ad_storage is denied",
    "simpleValueType": true,
    "defaultValue": true
  },
  {
    "type": "CHECKBOX",
    "name": "urlPassthrough",
    "checkboxText": "Pass ad click ids on in links",
    "simpleValueType": true,
    "defaultValue": false
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

const copyFromWindow = require('copyFromWindow');
const createQueue = require('createQueue');
const gtagSet = require('gtagSet');
const injectScript = require('injectScript');
const makeNumber = require('makeNumber');
const setDefaultConsentState = require('setDefaultConsentState');
const setInWindow = require('setInWindow');
const updateConsentState = require('updateConsentState');

const types = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage', 'functionality_storage', 'personalization_storage', 'security_storage'];

const split = (text) => (text || '').split(',').join(' ').split(' ').filter((part) => part !== '');

const stateOf = (granted) => {
  const state = {};
  types.forEach((type) => {
    state[type] = type === 'security_storage' || granted.indexOf(type) !== -1 ? 'granted' : 'denied';
  });
  return state;
};

gtagSet({ ads_data_redaction: data.adsDataRedaction === true, url_passthrough: data.urlPassthrough === true });

(data.defaults || []).forEach((row) => {
  const region = split(row.region);
  if (region.length === 0) return;
  const state = stateOf(split(row.granted));
  state.region = region;
  state.wait_for_update = makeNumber(data.waitForUpdate) || 0;
  setDefaultConsentState(state);
});
const everywhere = stateOf([]);
everywhere.wait_for_update = makeNumber(data.waitForUpdate) || 0;
setDefaultConsentState(everywhere);

// Biscotte calls what is in this queue with each answer, and with the one that stands when it starts.
createQueue('biscotteConsentMode')((state) => {
  const update = {};
  types.forEach((type) => {
    update[type] = state[type] === 'granted' ? 'granted' : 'denied';
  });
  updateConsentState(update);
});

if (!data.url) {
  data.gtmOnSuccess();
} else {
  const config = copyFromWindow('biscotteConfig') || {};
  config.services = config.services || split(data.services);
  if (data.policyUrl) config.policyUrl = data.policyUrl;
  if (data.policyVersion) config.policyVersion = data.policyVersion;
  config.integrations = [{ name: 'google-consent-mode', mode: 'off' }, 'google-tag-manager'];
  setInWindow('biscotteConfig', config, true);
  injectScript(data.url, data.gtmOnSuccess, data.gtmOnFailure, data.url);
}


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "access_consent",
        "versionId": "1"
      },
      "param": [
        {
          "key": "consentTypes",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_user_data"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_personalization"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "analytics_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "functionality_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "personalization_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "security_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "access_globals",
        "versionId": "1"
      },
      "param": [
        {
          "key": "keys",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "key"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  },
                  {
                    "type": 1,
                    "string": "execute"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "biscotteConfig"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": false
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "key"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  },
                  {
                    "type": 1,
                    "string": "execute"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "biscotteConsentMode"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": false
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "write_data_layer",
        "versionId": "1"
      },
      "param": [
        {
          "key": "keyPatterns",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "ads_data_redaction"
              },
              {
                "type": 1,
                "string": "url_passthrough"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "inject_script",
        "versionId": "1"
      },
      "param": [
        {
          "key": "urls",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "https://*/biscotte.js"
              },
              {
                "type": 1,
                "string": "https://*/biscotte.core.js"
              },
              {
                "type": 1,
                "string": "https://*/biscotte.bundle.js"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  }
]


___TESTS___

scenarios:
- name: Everything but security is denied before an answer, everywhere
  code: |-
    runCode({ waitForUpdate: 500, adsDataRedaction: true });
    assertApi('setDefaultConsentState').wasCalledWith({
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'denied',
      functionality_storage: 'denied',
      personalization_storage: 'denied',
      security_storage: 'granted',
      wait_for_update: 500
    });
    assertApi('gtagSet').wasCalledWith({ ads_data_redaction: true, url_passthrough: false });
    assertApi('gtmOnSuccess').wasCalled();
- name: A region has its own default
  code: |-
    runCode({ waitForUpdate: 0, defaults: [{ region: 'US-CA, BR', granted: 'ad_storage' }] });
    assertApi('setDefaultConsentState').wasCalledWith({
      ad_storage: 'granted',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'denied',
      functionality_storage: 'denied',
      personalization_storage: 'denied',
      security_storage: 'granted',
      region: ['US-CA', 'BR'],
      wait_for_update: 0
    });
- name: An answer updates consent
  code: |-
    let tell;
    mock('createQueue', (name) => {
      assertThat(name).isEqualTo('biscotteConsentMode');
      return (listener) => {
        tell = listener;
      };
    });
    runCode({});
    assertApi('updateConsentState').wasNotCalled();
    tell({ analytics_storage: 'granted', ad_storage: 'denied', security_storage: 'granted' });
    assertApi('updateConsentState').wasCalledWith({
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'granted',
      functionality_storage: 'denied',
      personalization_storage: 'denied',
      security_storage: 'granted'
    });
- name: Biscotte is configured, then loaded
  code: |-
    mock('injectScript', (url, onSuccess) => {
      assertThat(url).isEqualTo('https://www.example.com/biscotte.js');
      onSuccess();
    });
    runCode({ url: 'https://www.example.com/biscotte.js', services: 'google-analytics google-ads', policyVersion: '2026-11' });
    assertApi('setInWindow').wasCalledWith('biscotteConfig', {
      services: ['google-analytics', 'google-ads'],
      policyVersion: '2026-11',
      integrations: [{ name: 'google-consent-mode', mode: 'off' }, 'google-tag-manager']
    }, true);
    assertApi('gtmOnSuccess').wasCalled();
setup: ''


___NOTES___

Fire it on Consent Initialization - All Pages, before every other tag of the container.
