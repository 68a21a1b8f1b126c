import { createRoot } from 'react-dom/client';
import browser from 'webextension-polyfill';
import { Newer } from '../../components/shared/Newer.tsx';
import { UnlockWindow } from '../../components/shared/UnlockWindow.tsx';
import { languageOf, pageTextsFor } from '../../lib/language/pages.ts';
import { logHere } from '../../lib/log/here.ts';
import { whenReadingChanges } from '../../lib/log/keys/browser-memory.ts';
import { passkeysOf } from '../../lib/log/keys/passkey.ts';
import { readingOf } from '../../lib/log/keys/reading.ts';
import { isNewer } from '../../lib/log/newer.ts';
import { unlocking } from '../../lib/log/unlocking.ts';
import { call } from '../../lib/messaging/client.ts';

/** A window of the browser's own, on top of a prompt (lib/journal/unlock-window.ts); no page can frame it. */
const root = createRoot(document.getElementById('root') as HTMLElement);
const db = logHere();

void open();

async function open(): Promise<void> {
  const { settings, managed } = await call('settings/get', {}).catch(() => ({ settings: null, managed: null }));
  const language = languageOf(managed?.language, settings?.language, navigator.language);
  const texts = pageTextsFor(language);
  document.documentElement.lang = language;
  document.title = `${texts.pages.lock.unlock.window} · ${texts.pages.name}`;
  if (await isNewer(db)) return root.render(<Newer texts={texts} />);
  const draw = async () => {
    const reading = await readingOf(db);
    root.render(
      <UnlockWindow
        texts={texts}
        reading={reading}
        passkeys={await passkeysOf(db)}
        {...unlocking(db)}
        onSettings={() => void browser.runtime.openOptionsPage().then(() => close())}
      />,
    );
    if (reading === 'unlocked') close();
  };
  whenReadingChanges(() => void draw());
  await draw();
}
