import { beaconSink } from './beacon.ts';
import { clickSink } from './click.ts';
import { clipboardSink } from './clipboard.ts';
import { downloadLinkSink } from './download-link.ts';
import { eventSourceSink } from './event-source.ts';
import { externalSchemeSink } from './external-scheme.ts';
import { fetchSink } from './fetch.ts';
import { fileSaveSink } from './file-save.ts';
import { formSubmitSink } from './form-submit.ts';
import { frameSourceSink } from './frame-source.ts';
import { navigationSink } from './navigation.ts';
import { printSink } from './print.ts';
import { shareSink } from './share.ts';
import type { SinkFile } from './sink.ts';
import { websocketSink } from './websocket.ts';
import { windowOpenSink } from './window-open.ts';
import { xhrSink } from './xhr.ts';

/** Every way out, in the order in which they are installed: the click first, since it must come before all listeners. */
export const ALL_SINKS: readonly SinkFile[] = [
  clickSink,
  formSubmitSink,
  downloadLinkSink,
  externalSchemeSink,
  windowOpenSink,
  navigationSink,
  fetchSink,
  xhrSink,
  beaconSink,
  websocketSink,
  eventSourceSink,
  frameSourceSink,
  printSink,
  clipboardSink,
  shareSink,
  fileSaveSink,
];
