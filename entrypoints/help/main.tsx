import { createRoot } from 'react-dom/client';
import { Help } from '../../components/help/Help.tsx';
import { Frame } from '../../components/shared/Frame.tsx';
import { pageIn } from '../../lib/help/pages.ts';
import { languageOf, type PageTexts, pageTextsFor } from '../../lib/language/pages.ts';
import { call } from '../../lib/messaging/client.ts';
import { helpText } from './texts.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);
let texts: PageTexts = pageTextsFor(languageOf(null, null, navigator.language));

void open();
window.addEventListener('hashchange', () => void show());

async function open(): Promise<void> {
  // Help is there too when nothing else works.
  const { settings, managed } = await call('settings/get', {}).catch(() => ({ settings: null, managed: null }));
  texts = pageTextsFor(languageOf(managed?.language, settings?.language, navigator.language));
  document.documentElement.lang = texts.language;
  await show();
}

async function show(): Promise<void> {
  const page = pageIn(location.hash);
  const text = await helpText(page, texts.language);
  document.title = `${texts.pages.help.pages[page]} · ${texts.pages.name}`;
  root.render(
    <Frame at="help" texts={texts}>
      <Help texts={texts} page={page} text={text} />
    </Frame>,
  );
  scrollTo(0, 0);
}
