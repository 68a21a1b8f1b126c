import type { Preset } from '../../lib/disclosure/preset.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { RefusedKey } from '../../lib/policy/parse.ts';
import type { Policy, Settings, SettingsChange } from '../../lib/policy/policy.ts';
import type { OwnRule, SiteProfile } from '../../lib/sites/profile.ts';
import { Feed, type FeedProps } from './Feed.tsx';
import type { GuardedSite, Loaded } from './guarded-site.ts';
import { OwnRules } from './OwnRules.tsx';
import { Presets } from './Presets.tsx';
import { SetByOrganisation } from './SetByOrganisation.tsx';
import { Sites } from './Sites.tsx';
import { WhichLanguage } from './WhichLanguage.tsx';
import { WhoReads, type WhoReadsProps } from './WhoReads.tsx';
import { WhoYouAre } from './WhoYouAre.tsx';
import '../shared/base.css';
import '../shared/controls.css';
import '../shared/tokens.css';
import './options.css';

interface OptionsProps {
  readonly texts: PageTexts;
  readonly settings: Settings;
  readonly policy: Policy;
  /** What the organisation set and was not taken. */
  readonly refused?: readonly RefusedKey[];
  readonly sites: readonly GuardedSite[];
  readonly rules: readonly OwnRule[];
  readonly presets?: readonly Preset[];
  readonly lock: Omit<WhoReadsProps, 'texts'>;
  /** Absent where it is not known how the feed is doing. */
  readonly feed?: Omit<FeedProps, 'texts'> | null;
  readonly loaded: Loaded | null;
  /** True just after something was stored; null where nothing was yet, false where it could not be. */
  readonly saved: boolean | null;
  readonly onSettings: (change: SettingsChange) => void;
  readonly onFile: (file: File) => void;
  readonly onAllow: (site: SiteProfile) => void;
  readonly onExport: (site: SiteProfile) => void;
  readonly onRemove: (site: SiteProfile) => void;
  readonly onTakeBack: (rule: string) => void;
  readonly onRemovePreset: (name: string) => void;
  /** To the page that opened once, after installing. */
  readonly onWelcome: () => void;
}

/** One page, by question. What the organisation set stands where it would be asked, and cannot be changed. */
export function Options({
  texts,
  settings,
  policy,
  refused = [],
  sites,
  rules,
  presets = [],
  lock,
  feed,
  loaded,
  saved,
  ...on
}: OptionsProps) {
  const { options, problems } = texts.pages;
  return (
    <main className="settings">
      <header>
        <h1>{options.title}</h1>
        <p role="status" className={saved === false ? 'problem' : 'quiet'}>
          {saved === null ? '' : saved ? options.saved : problems.unknown}
        </p>
        <button type="button" className="button bare small" data-action="welcome" onClick={on.onWelcome}>
          {texts.pages.welcome.again}
        </button>
      </header>
      <WhoYouAre texts={texts} settings={settings} policy={policy} onSettings={on.onSettings} />
      <WhoReads texts={texts} {...lock} />
      <Sites
        texts={texts}
        sites={sites}
        loaded={loaded}
        onFile={on.onFile}
        onAllow={on.onAllow}
        onExport={on.onExport}
        onRemove={on.onRemove}
      />
      <OwnRules texts={texts} rules={rules} onTakeBack={on.onTakeBack} />
      <Presets texts={texts} presets={presets} ofOrganisation={policy.presets} onRemove={on.onRemovePreset} />
      <WhichLanguage texts={texts} settings={settings} policy={policy} onSettings={on.onSettings} />
      {feed && <Feed texts={texts} {...feed} />}
      <SetByOrganisation texts={texts} policy={policy} refused={refused} />
    </main>
  );
}
