import { createRoot } from 'react-dom/client';
import browser from 'webextension-polyfill';
import type { GuardedSite } from '../../components/options/guarded-site.ts';
import { Newer } from '../../components/shared/Newer.tsx';
import { suggested } from '../../components/welcome/suggested.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { Asking } from '../../components/welcome/WhichEpd.tsx';
import { languageOf, type PageTexts, pageTextsFor } from '../../lib/language/pages.ts';
import { call } from '../../lib/messaging/client.ts';
import { type Policy, policySchema, type SettingsChange } from '../../lib/policy/policy.ts';
import { locking } from '../options/locking.ts';
import { ownSettings } from '../options/own-settings.ts';
import { allow, guard } from '../popup/front.ts';
import { readSites } from './sites.ts';

/** Opens by itself once, right after installing (lib/first-run.ts), and again from the options. */
const root = createRoot(document.getElementById('root') as HTMLElement);

let policy: Policy = policySchema.parse({});
let sites: readonly GuardedSite[] = [];
let asking: Asking | null = null;
let saved: boolean | null = null;
const own = ownSettings();
const lock = locking(draw);

void open();
// She may have added an EPD by the popup meanwhile.
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void look());

async function open(): Promise<void> {
  const answer = await call('settings/get', {}).catch(() => null);
  if (answer !== null) ({ settings: own.now, managed: policy } = answer);
  if (await lock.isNewer()) return root.render(<Newer texts={speak()} />);
  await lock.read();
  await look();
}

async function look(): Promise<void> {
  sites = await readSites();
  draw();
}

function speak(): PageTexts {
  const language = languageOf(policy.language, own.now.language, navigator.language);
  const texts = pageTextsFor(language);
  document.documentElement.lang = language;
  document.title = `${texts.pages.welcome.title} · ${texts.pages.name}`;
  return texts;
}

function draw(): void {
  root.render(
    <Welcome
      texts={speak()}
      settings={suggested(own.now)}
      policy={policy}
      sites={sites}
      lock={lock.props()}
      saved={saved}
      asking={asking}
      onSettings={(change) => void store(change)}
      onGuard={guardTyped}
      onOpen={(origin) => void browser.tabs.create({ url: origin })}
      onPractise={() => {
        location.href = browser.runtime.getURL('practice.html');
      }}
      onAllSettings={() => void browser.runtime.openOptionsPage()}
    />,
  );
}

/** What was suggested to her is stored with the first thing that she fills in. */
async function store(change: SettingsChange): Promise<void> {
  const { kind, confidentiality } = suggested(own.now);
  saved = await own.change({ kind, confidentiality, ...change });
  draw();
}

/** Access is asked for in the click itself, for this one origin. Refused, the EPD stays as it was. */
function guardTyped(origin: string): void {
  const { host } = new URL(origin);
  const known = sites.some(({ profile }) => profile.origins.includes(origin));
  void allow(origin)
    .then(async (may) => {
      if (!may) asking = { name: host, came: 'refused' };
      else if (known || (await guard(origin))) asking = null;
      else asking = { name: host, came: 'failed' };
    })
    .then(look);
}
