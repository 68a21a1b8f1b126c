import type { BrowserName } from '../support/browser.ts';
import { ATTEMPTS, type Beyond } from './attempts.ts';
import type { State } from './measure.ts';
import { FRAME_KINDS, type FrameKind } from './places.ts';

export interface Expectation {
  readonly state: State;
  /** Why it is not held; null where it is. */
  readonly reason: string | null;
  /** This browser has no such way out. */
  readonly absent?: boolean;
}

interface Exception extends Expectation {
  readonly browser?: BrowserName;
  readonly frames?: readonly FrameKind[];
}

const held: Expectation = { state: 'held', reason: null };
const refused = (reason: string): Expectation => ({ state: 'refused', reason });
const observed = (reason: string): Expectation => ({ state: 'observed', reason });
const notCovered = (reason: string): Expectation => ({ state: 'not-covered', reason });
const absent: Expectation = { state: 'not-covered', reason: 'the browser has none', absent: true };

const BLANK_NAVIGATION = 'going elsewhere from the first, blank document of a frame or window fires no event';
const BLANK_POPUP = 'a blank window that the page fills does not know whose record it shows';
const IN_WORKER =
  'no content script runs in a worker, and the extension has no access to that host; what goes to one to which it has is observed (tests/e2e/nets.test.ts)';
const STAND_IN =
  'a line stands in its place; pasted inside the EPD the text comes back, and that line offers to ask for use elsewhere';

/** What is expected where nothing below says otherwise: held. */
const BY_DEFAULT: Readonly<Record<string, Expectation>> = {
  'xhr-sync': refused('cannot wait for a person: an exception; once approved, it passes when she does it again'),
  'event-source': refused('ends at once; once approved, it passes when she does it again'),
  'post-message': notCovered(
    "the browser hands out that window's own function anew each time: no script can stand before it",
  ),
  'copy-selection': refused(STAND_IN),
  'cut-field': refused(STAND_IN),
  drag: refused('a line hangs from the pointer in its place; dropped inside the EPD the text comes back'),
  share: absent,
  worker: notCovered(IN_WORKER),
  'service-worker': notCovered(IN_WORKER),
  'unknown-attachment': observed('nothing told before the answer came that it was a file'),
  image: notCovered('script bent on stealing: not promised'),
  css: notCovered('script bent on stealing: not promised'),
  screenshot: notCovered('the system makes it, not the page'),
};

export const FRAMES_INSIDE: readonly FrameKind[] = ['same-origin', 'cross-origin', 'about-blank', 'srcdoc', 'blob'];

/** The first that fits goes before the default. */
const EXCEPTIONS: Readonly<Record<string, readonly Exception[]>> = {
  'location-file': [{ frames: ['about-blank', 'popup-blank', 'pristine'], ...observed(BLANK_NAVIGATION) }],
  'window-open': [{ frames: ['popup-blank'], ...observed(BLANK_POPUP) }],
  'frame-src': [{ frames: ['popup-blank'], ...observed(BLANK_POPUP) }],
  print: [
    {
      frames: ['pristine'],
      ...refused(
        "asked twice: after the first decision it is taken for the browser's own print, and the paper is covered",
      ),
    },
  ],
  'save-picker': [{ browser: 'firefox', ...absent }],
  'mailto-location': [
    { browser: 'firefox', ...notCovered('fires no event; a site profile can have it held at the click') },
  ],
};

/** What no test reaches. */
export const UNTESTED: Readonly<Partial<Record<Beyond, string>>> = {
  'pdf-viewer': "no driver presses the viewer's own buttons; hold the opening of the file instead",
  'save-page': "Ctrl+S is the browser's own; no page hears of it and no driver reaches its dialog",
  webrtc: 'script bent on stealing: not promised',
};

export function expectationOf(id: string, frame: FrameKind, browser: BrowserName): Expectation {
  const exception = EXCEPTIONS[id]?.find(
    (one) => (one.browser ?? browser) === browser && (one.frames?.includes(frame) ?? true),
  );
  return exception ?? BY_DEFAULT[id] ?? held;
}

/** The kinds of frames that an attempt is tried in. */
export function framesOf(id: string): readonly FrameKind[] {
  return ATTEMPTS.some((attempt) => attempt.id === id && attempt.everywhere) ? FRAME_KINDS : ['top'];
}
