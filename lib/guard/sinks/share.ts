import { holdPromise } from '../main/hold-promise.ts';
import { fields, file } from '../main/material.ts';
import { wrapMethod } from '../main/wrap.ts';
import type { SinkFile } from './sink.ts';

/**
 * `navigator.share`: the device's own sharing. Seen: the call. Known: title, text, link and files. Goes on: the native
 * call, with the user activation of the decision. Refused: an AbortError, as when she closes the device's own sheet.
 */
export const shareSink: SinkFile = {
  sink: 'share',
  install(gate) {
    if (!('share' in Navigator.prototype)) return;
    wrapMethod(Navigator.prototype, 'share', (native, _self, args) => {
      const data = (args[0] ?? {}) as ShareData;
      const { files = [] } = data;
      const words = (['title', 'text', 'url'] as const).flatMap((key): [string, string][] =>
        data[key] ? [[key, data[key]]] : [],
      );
      const attempt = {
        sink: 'share' as const,
        url: null,
        method: null,
        carriesData: true,
        destination: { kind: 'other-program' as const, url: null },
        material: () =>
          files.length === 1 && words.length === 0
            ? file(files[0]!, files[0]!.name)
            : fields([...words, ...files.map((one): [string, File] => [one.name, one])]),
      };
      if (gate.passes(attempt)) return native(...args);
      return holdPromise(gate, attempt, () => native(...args));
    });
  },
};
