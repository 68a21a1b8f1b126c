import { Popup, type PopupLock } from '../../components/popup/Popup.tsx';
import type { SiteState } from '../../components/popup/Site.tsx';
import type { Waiting } from '../../components/shared/agenda.ts';
import type { FeedStatus } from '../../components/shared/feed-lines.ts';
import type { Passed } from '../../components/shared/PassedBy.tsx';
import { consentPoints } from '../../lib/consents/points.ts';
import { registerOf } from '../../lib/consents/register.ts';
import { asked as askedConsent, recorded as recordedConsent } from '../../lib/consents/testing.ts';
import type { History } from '../../lib/export/history.ts';
import { isoDay } from '../../lib/export/open-points.ts';
import { BUFFER, NOT_KEPT } from './fixtures/feed.ts';
import { logOf, NOW } from './fixtures/log.ts';
import type { Draw } from './states.tsx';

export const waiting: Waiting[] = [
  {
    id: 'a',
    at: '2025-11-19T10:00:00Z',
    task: 'Vraag mevrouw De Vries om toestemming voor deze drie antwoorden',
    number: 211,
    client: 'A. de Vries',
    ready: false,
  },
  {
    id: 'b',
    at: '2025-11-18T10:00:00Z',
    task: 'Overleg met een collega',
    number: 204,
    client: 'H. El Amrani',
    ready: true,
  },
];
const nothing = () => {};

/** What consents ask of her, on the gallery's day. */
export const consents = consentPoints(
  registerOf(
    [
      askedConsent('2025-11-10T10:00:00.000Z', { consent: crypto.randomUUID(), thinkUntil: '2025-11-15' }),
      recordedConsent('2025-06-01T10:00:00.000Z', { consent: crypto.randomUUID(), until: '2025-12-01' }),
    ],
    isoDay(NOW),
  ),
  NOW,
);

export const passed: Passed[] = [
  {
    id: 'p',
    sink: 'download',
    at: '2025-11-20T08:41:00Z',
    times: 1,
    to: 'https://epd.delinde.example/client/1042387/stuk',
    fileName: 'behandelplan-de-vries-definitief-versie-3.docx',
    client: 'A. de Vries',
    epd: 'EPD De Linde',
  },
  {
    id: 'q',
    sink: 'worker-request',
    at: '2025-11-19T15:02:00Z',
    times: 37,
    to: 'https://opslag.elders.example/stuk',
    fileName: null,
    client: null,
    epd: 'EPD De Linde',
  },
];

function popup(
  histories: History[] | null,
  drafts: Waiting[],
  state: SiteState,
  name = 'EPD De Linde',
  gone: Passed[] = [],
  lock?: PopupLock,
  feed: FeedStatus | null = null,
  updated?: { version: string; onSeen: () => void },
  asks: typeof consents = [],
  nobody = false,
): Draw {
  return (texts) => (
    <Popup
      texts={texts}
      now={NOW}
      histories={histories}
      waiting={drafts}
      consents={asks}
      nobody={nobody}
      lock={lock}
      problem={null}
      feed={feed}
      updated={updated}
      passedBy={{ passed: gone, onRecord: nothing, onNone: nothing }}
      site={{ state, name, onGuard: nothing, onReload: nothing }}
      onAct={nothing}
      onDrop={nothing}
      onPrepare={nothing}
      onLater={nothing}
      onHelp={nothing}
      onLog={nothing}
      onSettings={nothing}
      onTeach={state === 'guarded' ? nothing : undefined}
      onRecordSpoken={nothing}
    />
  );
}

const closed = {
  reading: 'locked',
  passkeys: [{ name: 'Deelwijzer', credential: 'AGE-PLUGIN-FIDO2PRF-1' }],
  waits: 3,
  onPassphrase: async () => 'wrong',
  onPasskey: async () => 'no-passkey',
} satisfies PopupLock;

export const popupStates = {
  popup: popup(logOf(13).slice(0, 9), waiting, 'guarded'),
  'popup-consents': popup(
    logOf(13).slice(0, 2),
    [],
    'guarded',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    consents,
  ),
  'popup-passed': popup(logOf(13).slice(0, 3), [], 'guarded', undefined, passed),
  'popup-passed-many': popup([], [], 'guarded', undefined, [
    ...passed,
    ...Array.from({ length: 9 }, (_, n) => ({ ...passed[1]!, id: `q${n}`, times: 1 })),
  ]),
  'popup-full': popup(logOf(60), waiting, 'guarded'),
  'popup-not-kept': popup(logOf(13).slice(0, 3), [], 'guarded', undefined, [], undefined, NOT_KEPT),
  'popup-buffer': popup(logOf(13).slice(0, 3), [], 'guarded', undefined, [], undefined, BUFFER),
  'popup-nobody': popup(
    [],
    [],
    'guarded',
    undefined,
    [],
    undefined,
    { ...NOT_KEPT, where: 'shared' },
    undefined,
    [],
    true,
  ),
  'popup-nothing': popup([], [], 'unguarded', 'epd.delinde.example'),
  'popup-added': popup([], [], 'added', 'epd.delinde.example'),
  'popup-refused': popup([], waiting.slice(0, 1), 'refused', 'epd.delinde.example'),
  'popup-updated': popup(logOf(13).slice(0, 3), [], 'guarded', undefined, [], undefined, null, {
    version: '0.2.0',
    onSeen: nothing,
  }),
  'popup-unreadable': popup(null, [], 'unknown'),
  'popup-locked': popup([], [], 'guarded', undefined, [], closed),
  'popup-locked-passed': popup([], waiting.slice(0, 1), 'guarded', undefined, passed, {
    ...closed,
    passkeys: [],
    waits: 1,
  }),
  'popup-officers-only': popup(logOf(13).slice(0, 2), [], 'guarded', undefined, [], {
    ...closed,
    reading: 'officers-only',
    waits: 4,
  }),
  'popup-no-lock': popup(logOf(13).slice(0, 3), [], 'guarded', undefined, [], { reading: 'open' }),
} satisfies Record<string, Draw>;
