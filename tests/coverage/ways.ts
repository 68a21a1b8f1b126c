import type { Attempt } from './attempts.ts';

interface Way {
  readonly title: string;
  /** What the page gets when the clinician does not share. */
  readonly withheld: string;
}

/** Each way out in the README's words. */
export const WAYS: Readonly<Partial<Record<Attempt['sink'], Way>>> = {
  click: { title: 'A control that is pressed', withheld: 'what its request gets' },
  'form-submit': { title: 'A form that posts', withheld: 'nothing; fields stay' },
  fetch: { title: '`fetch`', withheld: 'an AbortError' },
  xhr: { title: '`XMLHttpRequest`', withheld: 'the events of an abort; synchronous: an exception' },
  beacon: { title: '`sendBeacon`', withheld: '"queued"' },
  websocket: { title: 'WebSocket', withheld: 'nothing; the socket stays' },
  'event-source': { title: 'EventSource', withheld: 'an error' },
  'post-message': { title: '`postMessage`', withheld: '' },
  'download-link': { title: 'A link that makes a file', withheld: 'nothing' },
  navigation: { title: 'This tab going to a file', withheld: 'the page stays' },
  'window-open': { title: 'Another tab or window', withheld: '`null`, as from a popup blocker' },
  'frame-source': { title: 'A frame that fetches a file', withheld: 'the frame stays empty' },
  print: { title: 'Printing', withheld: 'nothing is printed, or a line that says so' },
  clipboard: { title: '`navigator.clipboard`', withheld: 'a rejected promise' },
  copy: { title: 'Copying', withheld: 'the clipboard keeps the line' },
  drag: { title: 'Dragging out of the page', withheld: 'the line is dropped' },
  share: { title: '`navigator.share`', withheld: 'an AbortError' },
  'file-save': { title: '`showSaveFilePicker`', withheld: 'an AbortError' },
  'external-scheme': { title: '`mailto:` with a subject or text', withheld: 'nothing' },
  'worker-request': { title: 'A request of a worker', withheld: '' },
  download: { title: 'A download that no sink sees', withheld: '' },
  image: { title: '`<img>`', withheld: '' },
  css: { title: 'CSS', withheld: '' },
  screenshot: { title: 'A screenshot', withheld: '' },
  'pdf-viewer': { title: "The PDF viewer's own buttons", withheld: '' },
  'save-page': { title: 'Ctrl+S', withheld: '' },
  webrtc: { title: 'WebRTC', withheld: '' },
};
