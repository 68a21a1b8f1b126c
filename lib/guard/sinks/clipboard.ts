import type { Attempted } from '../main/attempted.ts';
import type { Gate } from '../main/gate.ts';
import { holdPromise } from '../main/hold-promise.ts';
import { fields, file, text as words } from '../main/material.ts';
import { wrapMethod } from '../main/wrap.ts';
import * as n from '../natives.ts';
import type { SinkFile } from './sink.ts';

/**
 * `navigator.clipboard.writeText` and `write`. Seen: the call. Known: the text. Goes on: the native call, with the user
 * activation of the decision. Refused: the promise is rejected and the clipboard keeps what it held.
 */
export const clipboardSink: SinkFile = {
  sink: 'clipboard',
  install(gate) {
    if (typeof Clipboard === 'undefined') return; // no secure context: the page has no clipboard API either
    wrapMethod(Clipboard.prototype, 'writeText', (native, _self, args) => {
      const text = `${args[0]}`;
      return writing(
        gate,
        () => native(text),
        text.length,
        () => words(text, 'text/plain'),
      );
    });
    wrapMethod(Clipboard.prototype, 'write', (native, _self, args) => {
      const first = (args[0] as ClipboardItem[])[0];
      return writing(
        gate,
        () => native(),
        Number.MAX_SAFE_INTEGER,
        async () => {
          const type = first?.types.find((t) => t === 'text/plain') ?? first?.types[0];
          if (!first || !type) return fields([], false);
          return file(await first.getType(type), null);
        },
      );
    });
  },
};

function writing(gate: Gate, write: () => unknown, textLength: number, material: Attempted['material']): unknown {
  const attempt: Attempted = {
    __proto__: null,
    sink: 'clipboard',
    url: null,
    method: null,
    carriesData: true,
    textLength,
    material,
  };
  if (gate.passes(attempt)) return write();
  return holdPromise(gate, attempt, () => {
    n.focus(); // Chromium writes only for the frame that has the focus, and the prompt had it
    return write();
  });
}
