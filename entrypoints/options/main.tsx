import { createRoot } from 'react-dom/client';
import browser from 'webextension-polyfill';
import type { GuardedSite, Loaded } from '../../components/options/guarded-site.ts';
import { Options } from '../../components/options/Options.tsx';
import { Frame } from '../../components/shared/Frame.tsx';
import { Newer } from '../../components/shared/Newer.tsx';
import type { Preset } from '../../lib/disclosure/preset.ts';
import { languageOf, type PageTexts, pageTextsFor } from '../../lib/language/pages.ts';
import { call } from '../../lib/messaging/client.ts';
import type { RefusedKey } from '../../lib/policy/parse.ts';
import { type Policy, policySchema } from '../../lib/policy/policy.ts';
import type { OwnRule, SiteProfile } from '../../lib/sites/profile.ts';
import { readSites as guardedSites, patternsOf } from '../welcome/sites.ts';
import { feedSection } from './feed.ts';
import { locking } from './locking.ts';
import { ownSettings } from './own-settings.ts';
import { addFrom, saveAsFile } from './profile-files.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);

let policy: Policy = policySchema.parse({});
let refused: readonly RefusedKey[] = [];
let sites: readonly GuardedSite[] = [];
let rules: readonly OwnRule[] = [];
let presets: readonly Preset[] = [];
let loaded: Loaded | null = null;
let saved: boolean | null = null;
const own = ownSettings();
const lock = locking(draw);
const feed = feedSection(draw);

void open();
browser.storage.onChanged.addListener((_, area) => void (area === 'managed' && open()));

async function open(): Promise<void> {
  const answer = await call('settings/get', {}).catch(() => null);
  if (answer !== null) ({ settings: own.now, managed: policy, refused } = answer);
  if (await lock.isNewer()) {
    const texts = speak();
    return root.render(<Newer texts={texts} />);
  }
  await Promise.all([readSites(), lock.read()]);
  draw();
  await feed.read();
}

function speak(): PageTexts {
  const language = languageOf(policy.language, own.now.language, navigator.language);
  const texts = pageTextsFor(language);
  document.documentElement.lang = language;
  document.title = `${texts.pages.options.title} · ${texts.pages.name}`;
  return texts;
}

function draw(): void {
  const texts = speak();
  root.render(
    <Frame at="options" texts={texts}>
      <Options
        texts={texts}
        settings={own.now}
        policy={policy}
        refused={refused}
        sites={sites}
        rules={rules}
        presets={presets}
        lock={lock.props()}
        feed={feed.props()}
        loaded={loaded}
        saved={saved}
        onSettings={(changed) => void change(async () => ({ ok: await own.change(changed) }))}
        onFile={(file) => void load(file)}
        onAllow={allow}
        onExport={saveAsFile}
        onRemove={({ id }) => void change(() => call('sites/remove', { id }))}
        onWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') })}
        onRemovePreset={(name) => void change(() => call('presets/drop', { name }))}
        onTakeBack={(id) => void change(() => call('rules/take-back', { id }))}
      />
    </Frame>,
  );

  async function load(file: File): Promise<void> {
    loaded = await addFrom(file, texts.pages.options.sites.notJson);
    await readSites();
    draw();
  }
}

/** What the background changed, or refused to. */
async function change(act: () => Promise<{ ok: boolean }>): Promise<void> {
  saved = (await act().catch(() => ({ ok: false }))).ok;
  await readSites();
  draw();
}

async function readSites(): Promise<void> {
  const [guarded, own, kept] = await Promise.all([
    guardedSites(),
    call('rules/list', {}).catch(() => []),
    call('presets/list', {}).catch(() => []),
  ]);
  presets = kept;
  rules = own;
  sites = guarded;
}

/** Access is asked for in the click itself; the background puts the guard there as soon as it is given. */
function allow(site: SiteProfile): void {
  void browser.permissions
    .request({ origins: patternsOf(site) })
    .catch(() => false)
    .then(readSites)
    .then(draw);
}
