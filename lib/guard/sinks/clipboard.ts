import type { Attempted, Instead } from '../main/attempted.ts';
import type { Gate } from '../main/gate.ts';
import { holdPromise } from '../main/hold-promise.ts';
import { fields, file, text as words } from '../main/material.ts';
import { wrapMethod } from '../main/wrap.ts';
import * as n from '../natives.ts';
import type { SinkFile } from './sink.ts';

/**
 * `navigator.clipboard.writeText` and `write`. Seen: the call. Known: the text. Goes on: the native call, with the user
 * activation of the decision; with less in it, the plain text alone. Refused: the promise is rejected and the clipboard
 * keeps what it held.
 */
export const clipboardSink: SinkFile = {
  install(gate) {
    if (typeof Clipboard === 'undefined') return; // no secure context: the page has no clipboard API either
    const writeText = n.uncurry(Clipboard.prototype.writeText);
    wrapMethod(Clipboard.prototype, 'writeText', (native, _self, args) => {
      const text = `${args[0]}`;
      return writing(
        gate,
        (instead) => native(instead ? instead[0]![1] : text),
        text.length,
        () => words(text, 'text/plain'),
      );
    });
    wrapMethod(Clipboard.prototype, 'write', (native, self, args) => {
      const first = (args[0] as ClipboardItem[])[0];
      const types = first?.types ?? [];
      const type = n.find(types, (one) => one === 'text/plain') ?? types[0];
      return writing(
        gate,
        (instead) => {
          if (!instead) return native();
          const text = instead[0]![1] as string;
          // As text, not as a blob: a promise of that asks it for its `then`, which may be the page's.
          if (type === 'text/plain') return writeText(self as Clipboard, text);
          return native(
            n.sequence([new n.ClipboardItem({ __proto__: null, [type!]: text } as Record<string, string>)]),
          );
        },
        Number.MAX_SAFE_INTEGER,
        async () => {
          if (!type) return fields([], false);
          const blob = await first!.getType(type);
          return n.fits(/^text/, type) ? words(await n.blobText(blob), type) : file(blob, null);
        },
      );
    });
  },
};

function writing(
  gate: Gate,
  write: (instead: Instead) => unknown,
  textLength: number,
  material: Attempted['material'],
): unknown {
  const attempt: Attempted = {
    __proto__: null,
    sink: 'clipboard',
    url: null,
    method: null,
    carriesData: true,
    textLength,
    material,
  };
  if (gate.passes(attempt)) return write(null);
  return holdPromise(gate, attempt, (instead) => {
    n.focus(); // Chromium writes only for the frame that has the focus, and the prompt had it
    return write(instead);
  });
}
