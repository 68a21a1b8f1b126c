import '../prompt/without-eval.ts';
import { createRoot } from 'react-dom/client';
import { TeachPanel } from '../../components/teach/TeachPanel.tsx';
import { teachTextsFor } from '../../lib/language/teach.ts';
import { call } from '../../lib/messaging/client.ts';
import { ticket as ticketOf } from '../prompt/ticket.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);

void open();

async function open(): Promise<void> {
  const ticket = await ticketOf();
  const answer = await call('teach/briefing', { ticket }).catch(() => null);
  if (!answer?.ok) return; // not opened by the picker: there is nothing to decide
  const { picked, epd, mayNever, language } = answer;
  const texts = teachTextsFor(language).panel;
  document.documentElement.lang = language;
  document.title = `${texts.title(picked.name)} · Deelwijzer`;
  root.render(
    <TeachPanel
      texts={texts}
      picked={picked}
      epd={epd}
      mayNever={mayNever}
      preview={async (matcher) => {
        const found = await call('teach/preview', { ticket, matcher }).catch(() => null);
        return found?.ok ? found.count : null;
      }}
      save={(says, matcher) => call('teach/save', { ticket, says, matcher })}
      cancel={() => void call('teach/cancel', { ticket }).catch(() => undefined)}
    />,
  );
}
