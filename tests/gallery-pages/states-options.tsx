import type { GuardedSite, Loaded } from '../../components/options/guarded-site.ts';
import { Options } from '../../components/options/Options.tsx';
import type { WhoReadsProps } from '../../components/options/WhoReads.tsx';
import type { FeedStatus } from '../../components/shared/feed-lines.ts';
import { type Preset, presetSchema } from '../../lib/disclosure/preset.ts';
import type { RefusedKey } from '../../lib/policy/parse.ts';
import { type Policy, policySchema, type Settings, settingsSchema } from '../../lib/policy/policy.ts';
import { guardedSiteSchema, type OwnRule, ownRuleSchema } from '../../lib/sites/profile.ts';
import { BUFFER, DELIVERED, DENIED, FAILING, NOT_KEPT } from './fixtures/feed.ts';
import type { Draw } from './states.tsx';

export const hers = settingsSchema.parse({
  name: 'M. Jansen',
  function: 'psychiater',
  organisation: 'GGZ De Linde',
  kind: 'care-provider',
  confidentiality: 'professional',
});

export const fromOrganisation = policySchema.parse({
  organisation: 'GGZ De Linde',
  discloser: { kind: 'care-provider', confidentiality: 'professional' },
  language: null,
  partners: [
    {
      organisation: 'gemeente Utrecht, Wmo-loket',
      kind: 'municipality',
      channel: 'secure-mail',
      ownBasisConfirmed: true,
    },
    { organisation: 'Woningcorporatie Mitros', kind: 'housing-corporation', channel: 'mail' },
    { organisation: 'politie Midden-Nederland', person: 'wijkagent Smit', kind: 'police', channel: 'phone' },
  ],
  bindingFindings: ['no-confidentiality-ground', 'consent-withdrawn'],
});

const everything = policySchema.parse({
  ...fromOrganisation,
  department: 'FACT-team Noord',
  language: 'nl',
  requiredFields: ['recipient-address', 'colleague', 'informed-on'],
  vitalInterest: 'Er dreigt op korte termijn ernstig letsel of overlijden, en niemand kan namens de cliënt instemmen.',
  contact: {
    name: 'mw. J. Bakker, functionaris gegevensbescherming',
    mail: 'fg@delinde.example',
    phone: '030 123 45 67',
    complaints: 'klachten@delinde.example',
  },
  log: { where: 'shared', retentionYears: 20, outreachYears: 3 },
  mayDismiss: false,
});

export const sites: GuardedSite[] = [
  {
    profile: guardedSiteSchema.parse({
      added: false,
      id: 'de-linde',
      name: 'EPD De Linde',
      version: 3,
      origins: ['https://epd.delinde.example', 'https://correspondentie.delinde.example'],
      shares: [{ name: '^delen' }, { name: '^exporteer' }],
    }),
    allowed: true,
  },
  {
    profile: guardedSiteSchema.parse({
      added: true,
      id: 'plein',
      name: 'epd.plein.example:8443',
      origins: ['https://epd.plein.example:8443'],
    }),
    allowed: false,
  },
];
const rules: OwnRule[] = [
  {
    id: 'c7f5a1d2-3a55-4c9e-8a41-0d2f8f5f3a10',
    how: 'dismissed',
    says: 'never-shares',
    origin: 'https://epd.delinde.example',
    matcher: {
      sink: 'fetch',
      method: 'POST',
      url: '^https:\\/\\/epd\\.delinde\\.example\\/client\\/\\d+\\/overzicht\\/delen(?:[?#]|$)',
      name: '^Ververs overzicht$',
      hold: 'request',
      exact: true,
    },
    control: 'Ververs overzicht',
    at: '2025-11-20T09:12:00.000Z',
    by: 'M. Jansen',
  },
  {
    id: 'c7f5a1d2-3a55-4c9e-8a41-0d2f8f5f3a11',
    how: 'dismissed',
    says: 'never-shares',
    origin: 'https://epd.delinde.example',
    matcher: { sink: 'clipboard', name: '^Kopieer code$', hold: 'request', exact: true },
    control: 'Kopieer code',
    at: '2025-11-19T15:40:00.000Z',
    by: null,
  },
  {
    id: 'c7f5a1d2-3a55-4c9e-8a41-0d2f8f5f3a12',
    how: 'taught',
    says: 'shares',
    origin: 'https://epd.delinde.example',
    matcher: { selector: '#naar-keten', hold: 'click' },
    control: 'Doorzetten',
    at: '2025-11-18T08:01:00.000Z',
    by: 'M. Jansen',
  },
].map((rule) => ownRuleSchema.parse(rule));
const nothing = () => {};

export type Lock = Omit<WhoReadsProps, 'texts'>;
export const passkeys = [{ name: 'Deelwijzer', credential: 'AGE-PLUGIN-FIDO2PRF-1' }];
export const lock: Lock = {
  reading: 'open',
  officers: [],
  passkeys: [],
  canPasskey: true,
  least: 12,
  working: null,
  changed: false,
  onPassphrase: async () => 'wrong',
  onPasskey: async () => 'no-passkey',
  onSetPassphrase: async () => 'wrong',
  onBeginAnew: async () => null,
  onAddPasskey: async () => 'no-passkey',
  onRemovePasskey: nothing,
  onLockNow: nothing,
};

const preset = (name: string): Preset =>
  presetSchema.parse({
    name,
    partner: { organisation: 'gemeente Utrecht, Wmo-loket', kind: 'municipality', channel: 'secure-mail' },
    purpose: 'de aanvraag begeleiding',
  });

interface State {
  settings?: Settings;
  policy?: Policy;
  refused?: RefusedKey[];
  sites?: GuardedSite[];
  loaded?: Loaded;
  rules?: OwnRule[];
  presets?: Preset[];
  lock?: Partial<Lock>;
  feed?: FeedStatus;
}

const options =
  (state: State): Draw =>
  (texts) => (
    <Options
      texts={texts}
      settings={state.settings ?? settingsSchema.parse({})}
      policy={state.policy ?? policySchema.parse({})}
      refused={state.refused ?? []}
      sites={state.sites ?? []}
      rules={state.rules ?? []}
      lock={{ ...lock, ...state.lock }}
      feed={state.feed ? { status: state.feed, trying: false, onTryNow: nothing, onAllow: nothing } : null}
      loaded={state.loaded ?? null}
      saved={state.settings ? true : null}
      onSettings={nothing}
      onFile={nothing}
      onAllow={nothing}
      onExport={nothing}
      onRemove={nothing}
      presets={state.presets ?? []}
      onRemovePreset={nothing}
      onTakeBack={nothing}
      onWelcome={nothing}
    />
  );

export const optionsStates = {
  options: options({ settings: hers, sites }),
  'options-organisation': options({ policy: fromOrganisation, sites }),
  'options-policy': options({ policy: everything, sites }),
  'options-policy-refused': options({
    policy: everything,
    sites,
    refused: [
      { path: 'bindingFindings.2', reason: 'Invalid option: expected one of "consent-withdrawn"', instead: 'rest' },
      { path: 'log.officers.0.recipient', reason: 'Invalid string: must match pattern /^age1/', instead: 'kept' },
      { path: 'mayDismiss', reason: 'Invalid input: expected boolean, received string', instead: 'strictest' },
      { path: 'bindingFinding', reason: 'is not a key of the policy', instead: 'without' },
    ],
  }),
  'options-refused': options({
    settings: hers,
    sites,
    loaded: {
      ok: false,
      file: 'plein.json',
      reasons: [
        'origins.0: is not an origin: scheme, host and port only, as in https://epd.example.nl',
        'shares.4.name: is not a regular expression that compiles',
      ],
    },
  }),
  'options-first': options({}),
  'options-presets': options({
    settings: hers,
    sites,
    presets: [preset('Wmo-loket begeleiding'), preset('Huisarts, ontslagbrief')],
    policy: policySchema.parse({ presets: [preset('Wijkteam, vraag om hulp')] }),
  }),
  'options-rules': options({ settings: hers, sites, rules }),
  'options-feed': options({ settings: hers, sites, feed: DELIVERED }),
  'options-feed-failing': options({ settings: hers, sites, feed: FAILING }),
  'options-feed-denied': options({ settings: hers, sites, feed: DENIED }),
  'options-feed-buffer': options({ settings: hers, sites, feed: BUFFER }),
  'options-not-kept': options({ settings: hers, sites, feed: NOT_KEPT }),
  'options-no-dismissing': options({ policy: policySchema.parse({ mayDismiss: false }), sites }),
  'options-locked': options({ settings: hers, sites, lock: { reading: 'locked', passkeys } }),
  'options-unlocked': options({ settings: hers, sites, lock: { reading: 'unlocked', passkeys, changed: true } }),
  'options-sealing': options({
    settings: hers,
    sites,
    lock: { reading: 'unlocked', canPasskey: false, working: { done: 61, of: 196 } },
  }),
  'options-officers': options({
    settings: hers,
    sites,
    lock: { reading: 'officers-only', officers: ['Functionaris gegevensbescherming', 'Geneesheer-directeur'] },
  }),
} satisfies Record<string, Draw>;
