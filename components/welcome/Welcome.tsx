import type { PageTexts } from '../../lib/language/pages.ts';
import type { Policy, Settings, SettingsChange } from '../../lib/policy/policy.ts';
import type { GuardedSite } from '../options/guarded-site.ts';
import type { WhoReadsProps } from '../options/WhoReads.tsx';
import { WhoYouAre } from '../options/WhoYouAre.tsx';
import { LogLock } from './LogLock.tsx';
import { Step } from './Step.tsx';
import { WhichEpd, type WhichEpdProps } from './WhichEpd.tsx';
import '../shared/base.css';
import '../shared/controls.css';
import '../shared/tokens.css';
import '../options/options.css';
import './welcome.css';

interface WelcomeProps extends Pick<WhichEpdProps, 'asking' | 'onGuard' | 'onOpen'> {
  readonly texts: PageTexts;
  /** With what is suggested where she has said nothing yet. */
  readonly settings: Settings;
  readonly policy: Policy;
  readonly sites: readonly GuardedSite[];
  readonly lock: Omit<WhoReadsProps, 'texts'>;
  /** False where what she filled in could not be stored. */
  readonly saved: boolean | null;
  readonly onSettings: (change: SettingsChange) => void;
  readonly onPractise: () => void;
  readonly onAllSettings: () => void;
}

/** Four short questions on one page, each of which can wait. What the organisation has set is not asked. */
export function Welcome({ texts, settings, policy, sites, lock, saved, asking, ...on }: WelcomeProps) {
  const { welcome, options, problems } = texts.pages;
  const { name, function: role, kind, confidentiality } = policy.discloser;
  const allSet = [name, role, kind, confidentiality, policy.organisation].every((value) => value !== null);
  return (
    <main className="settings welcome">
      <header>
        <h1>{welcome.title}</h1>
        <p>{welcome.what}</p>
        <p className="quiet">{welcome.steps}</p>
        <p role="status" className={saved === false ? 'problem' : 'quiet'}>
          {saved === null ? '' : saved ? options.saved : problems.unknown}
        </p>
      </header>
      <Step
        title={welcome.you.title}
        hint={welcome.you.hint}
        done={(name ?? settings.name) !== null && welcome.done}
        step="you"
      >
        {allSet ? (
          <p>{welcome.byOrganisation}</p>
        ) : (
          <WhoYouAre bare texts={texts} settings={settings} policy={policy} onSettings={on.onSettings} />
        )}
      </Step>
      <Step
        title={welcome.epd.title}
        hint={welcome.epd.hint}
        done={sites.some(({ allowed }) => allowed) && welcome.done}
        step="epd"
      >
        <WhichEpd texts={texts} sites={sites} asking={asking} onGuard={on.onGuard} onOpen={on.onOpen} />
      </Step>
      <Step
        title={welcome.lock.title}
        hint={welcome.lock.hint}
        done={(lock.reading === 'unlocked' || lock.reading === 'locked') && welcome.done}
        step="lock"
      >
        <LogLock texts={texts} lock={lock} />
      </Step>
      <Step title={welcome.practise.title} hint={welcome.practise.hint} done={false} step="practise">
        <div className="options">
          <button type="button" className="button" data-action="practise" onClick={on.onPractise}>
            {welcome.practise.start}
          </button>
        </div>
      </Step>
      <footer>
        <p>{welcome.close}</p>
        <button type="button" className="button bare" data-action="all-settings" onClick={on.onAllSettings}>
          {welcome.settings}
        </button>
      </footer>
    </main>
  );
}
