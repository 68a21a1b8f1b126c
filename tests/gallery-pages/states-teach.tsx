import { TeachPanel, type TeachPanelProps } from '../../components/teach/TeachPanel.tsx';
import { teachTextsFor } from '../../lib/language/teach.ts';
import type { Draw } from './states.tsx';

const panel =
  (count: number, change: Partial<TeachPanelProps> = {}): Draw =>
  ({ language }) => (
    <TeachPanel
      texts={teachTextsFor(language).panel}
      picked={{ name: 'Doorzetten', selector: '#doorzetten', by: 'id', kind: 'other' }}
      epd="EPD De Linde"
      mayNever
      preview={PREVIEWS[count] ?? none}
      save={async () => ({ ok: false })}
      cancel={() => {}}
      {...change}
    />
  );

const none = async () => 0;
/** One function each: another one would count anew at every drawing. */
const PREVIEWS: Record<number, () => Promise<number>> = { 0: none, 1: async () => 1, 7: async () => 7 };

export const teachStates = {
  teach: panel(1),
  'teach-many': panel(7, {
    picked: {
      name: 'Bericht over deze cliënt doorzetten naar het wijkteam en de huisarts (kopie)',
      selector: 'button',
      by: 'text',
      kind: 'submit',
    },
  }),
  'teach-nothing': panel(0),
  'teach-unnamed': panel(1, { picked: { name: '', selector: 'p > button', by: 'structure', kind: 'other' } }),
  'teach-only-shares': panel(1, { mayNever: false }),
} satisfies Record<string, Draw>;
