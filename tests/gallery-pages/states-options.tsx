import { type GuardedSite, type Loaded, Options } from '../../components/options/Options.tsx';
import { type Policy, policySchema, type Settings, settingsSchema } from '../../lib/policy/policy.ts';
import { siteProfileSchema } from '../../lib/sites/profile.ts';
import type { Draw } from './states.tsx';

const hers = settingsSchema.parse({
  name: 'M. Jansen',
  function: 'psychiater',
  organisation: 'GGZ De Linde',
  kind: 'care-provider',
  confidentiality: 'professional',
});

const fromOrganisation = policySchema.parse({
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

const sites: GuardedSite[] = [
  {
    profile: siteProfileSchema.parse({
      id: 'de-linde',
      name: 'EPD De Linde',
      version: 3,
      origins: ['https://epd.delinde.example', 'https://correspondentie.delinde.example'],
      shares: [{ name: '^delen' }, { name: '^exporteer' }],
    }),
    allowed: true,
  },
  {
    profile: siteProfileSchema.parse({
      id: 'plein',
      name: 'epd.plein.example:8443',
      origins: ['https://epd.plein.example:8443'],
    }),
    allowed: false,
  },
];
const nothing = () => {};

interface State {
  settings?: Settings;
  policy?: Policy;
  sites?: GuardedSite[];
  loaded?: Loaded;
}

const options =
  (state: State): Draw =>
  (texts) => (
    <Options
      texts={texts}
      settings={state.settings ?? settingsSchema.parse({})}
      policy={state.policy ?? policySchema.parse({})}
      sites={state.sites ?? []}
      loaded={state.loaded ?? null}
      saved={state.settings ? true : null}
      onSettings={nothing}
      onFile={nothing}
      onAllow={nothing}
      onExport={nothing}
    />
  );

export const optionsStates = {
  options: options({ settings: hers, sites }),
  'options-organisation': options({ policy: fromOrganisation, sites }),
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
} satisfies Record<string, Draw>;
