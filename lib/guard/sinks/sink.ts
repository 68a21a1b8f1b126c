import type { Gate } from '../main/gate.ts';

/**
 * The one contract of every way out of the EPD. One file a sink: how it is seen, what is known of its payload, how it
 * goes on, how it is refused. `install` runs once a frame, at document_start, before any page script.
 */
export interface SinkFile {
  install(gate: Gate): void;
}
