import type { Sink } from '../../lib/disclosure/action.ts';

/** Ways out that are no sink of ours: no extension sees them. */
export type Beyond = 'image' | 'css' | 'screenshot' | 'save-page' | 'pdf-viewer' | 'webrtc';

export type Control = 'button' | 'link' | 'role-button' | 'label' | 'submit' | null;

/** Where what leaves is seen to arrive. */
export type Evidence = 'server' | 'file' | 'print' | 'clipboard' | 'mail' | 'paper' | 'dragged' | 'saved' | 'picture';

/** How it is set off: a click on its control, unless otherwise. */
export type Drive = 'click' | 'enter' | 'print-menu' | 'copy-key' | 'cut-key' | 'drag' | 'screenshot';

export interface Attempt {
  readonly id: string;
  readonly sink: Sink | Beyond;
  /** What tells it from the other attempts at the same sink, or what it is more exactly. */
  readonly how: string;
  readonly name: string;
  readonly control: Control;
  readonly evidence: Evidence;
  readonly drive: Drive;
  /** Tried in every kind of frame; the others in the top frame. */
  readonly everywhere: boolean;
  /** Where the guard does not hold it, the nets in the background are given the time that they take. */
  readonly seenByNets: boolean;
}

type Extras = Partial<Pick<Attempt, 'control' | 'evidence' | 'drive' | 'everywhere' | 'name' | 'seenByNets'>>;

const attempt = (sink: Attempt['sink'], id: string, how: string, extras: Extras = {}): Attempt => ({
  id,
  sink,
  how,
  name: `Delen: ${id}`,
  control: 'button',
  evidence: 'server',
  drive: 'click',
  everywhere: false,
  seenByNets: extras.evidence === 'file',
  ...extras,
});

const everywhere = true;

export const ATTEMPTS: readonly Attempt[] = [
  attempt('click', 'button', 'native button', { everywhere }),
  attempt('click', 'keyboard', 'Enter on a button', { drive: 'enter' }),
  attempt('click', 'role-button', 'div role=button', { control: 'role-button' }),
  attempt('click', 'label', 'label', { control: 'label' }),
  attempt('click', 'open-shadow', 'in an open shadow root', { control: null }),
  attempt('click', 'closed-shadow', 'in a closed shadow root', { control: null }),

  attempt('form-submit', 'form-button', 'its button', { control: 'submit', everywhere }),
  attempt('form-submit', 'request-submit', 'requestSubmit()'),
  attempt('form-submit', 'form-submit', 'submit()'),

  attempt('fetch', 'fetch', 'to the EPD', { everywhere }),
  attempt('fetch', 'fetch-away', 'POST to another origin'),
  attempt('fetch', 'fetch-get-away', 'GET to another origin, data in the URL'),
  attempt('xhr', 'xhr', 'asynchronous', { everywhere }),
  attempt('xhr', 'xhr-sync', 'synchronous'),
  attempt('xhr', 'at-click', 'synchronous, held at the click by the site profile', { name: 'Overdracht klaarzetten' }),
  attempt('beacon', 'beacon', '', { everywhere }),
  attempt('websocket', 'websocket', 'send to another origin', { everywhere }),
  attempt('event-source', 'event-source', 'another origin, data in the URL', { everywhere }),
  attempt('post-message', 'post-message', 'to a frame of another origin', { everywhere }),

  attempt('download-link', 'download-link', 'a[download], clicked', { control: 'link', evidence: 'file' }),
  attempt('download-link', 'download-detached', 'blob, .click() on a detached link', { evidence: 'file', everywhere }),
  attempt('download-link', 'download-server', "the EPD's file, .click() on a detached link", { evidence: 'file' }),
  attempt('download-link', 'download-dispatched', 'dispatchEvent on a detached link', { evidence: 'file' }),
  attempt('download-link', 'download-data', 'data: link', { evidence: 'file' }),

  attempt('navigation', 'location-file', 'location.href', { evidence: 'file', everywhere }),
  attempt('navigation', 'link-file', 'link to an attachment', { control: 'link', evidence: 'file' }),
  attempt('navigation', 'meta-refresh', 'meta refresh by script', { evidence: 'file' }),
  attempt('window-open', 'window-open', 'window.open', { evidence: 'file', everywhere }),
  attempt('window-open', 'link-blank', 'link, target=_blank', { control: 'link', evidence: 'file' }),
  attempt('frame-source', 'frame-src', 'src', { evidence: 'file', everywhere }),
  attempt('frame-source', 'frame-srcdoc', 'srcdoc that fetches'),

  attempt('print', 'print', 'window.print', { evidence: 'print', everywhere }),
  attempt('print', 'print-menu', "Ctrl+P, the browser's menu", {
    evidence: 'paper',
    drive: 'print-menu',
    control: null,
  }),
  attempt('clipboard', 'clipboard-text', 'writeText', { evidence: 'clipboard', everywhere }),
  attempt('clipboard', 'clipboard-items', 'write', { evidence: 'clipboard' }),
  attempt('copy', 'exec-copy', "execCommand('copy')", { evidence: 'clipboard', everywhere }),
  attempt('copy', 'copy-selection', 'Ctrl+C of a selection', {
    evidence: 'clipboard',
    drive: 'copy-key',
    name: 'Alles selecteren',
  }),
  attempt('copy', 'cut-field', 'Ctrl+X in a field', {
    evidence: 'clipboard',
    drive: 'cut-key',
    name: 'Veld selecteren',
  }),
  attempt('drag', 'drag', '', { evidence: 'dragged', drive: 'drag', control: null, everywhere }),
  attempt('share', 'share', '', { everywhere }),
  attempt('file-save', 'save-picker', '', { evidence: 'saved', everywhere }),
  attempt('external-scheme', 'mailto-link', 'mailto: link', { control: 'link', evidence: 'mail', everywhere }),
  attempt('external-scheme', 'mailto-location', "location = 'mailto:…'", { evidence: 'mail' }),
  attempt('external-scheme', 'mailto-at-click', "location = 'mailto:…', held at the click by the site profile", {
    evidence: 'mail',
    name: 'Bericht klaarzetten',
  }),

  attempt('worker-request', 'worker', 'dedicated worker', { everywhere }),
  attempt('worker-request', 'service-worker', 'service worker'),
  attempt('download', 'unknown-attachment', 'a link that nothing tells to be a file', {
    control: 'link',
    evidence: 'file',
    name: 'Bekijk bijlage',
    everywhere,
  }),

  attempt('image', 'image', '', { everywhere }),
  attempt('css', 'css', ''),
  attempt('screenshot', 'screenshot', '', {
    control: null,
    evidence: 'picture',
    drive: 'screenshot',
  }),
];
