import { markIn, newMark, placeholderFor } from './copied-text.ts';
import type { Counter, DocumentSink, GoOn, SeenAction } from './document-sink.ts';
import { insertText, selectedText } from './edit.ts';

/**
 * Copying or cutting a selection, by key, menu or `execCommand`. Nobody can know where a copy will be pasted, and copying
 * inside the EPD is ordinary work. So: a short piece passes; a longer one is replaced on the clipboard by a line that says
 * so, and comes back (as plain text) where it is pasted inside the EPD. Where the page's own button copies ("Kopieer"), or when she asks
 * for it, it is held. Goes on: the text itself on the clipboard. Refused: the clipboard keeps that line, or what it held.
 */
export const copySink: DocumentSink = {
  sink: 'copy',
  install(counter) {
    let writing: string | null = null;

    const copied = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (!data) return;
      if (writing !== null) {
        write(event, data, writing);
        writing = null;
        return;
      }
      const text = event.defaultPrevented ? data.getData('text/plain') : selectedText();
      const verdict = counter.weigh('copy', text.length);
      const action = actionOf(text, verdict.intended ? verdict.label : null);
      if (verdict.actionId !== null) counter.left(verdict.actionId, action);
      if (verdict.passes) return;
      const goOn: GoOn = async (instead) => {
        const approved = instead ? String(instead[0]![1]) : text;
        writing = approved;
        document.execCommand('copy');
        const isWritten = writing === null;
        writing = null;
        // Firefox copies nothing where the focus has just been elsewhere. The extension itself may write, on https.
        if (!isWritten) await navigator.clipboard.writeText(approved);
      };
      event.preventDefault();
      if (verdict.intended) {
        event.stopImmediatePropagation();
        counter.hold(action, goOn);
        return;
      }
      const mark = newMark();
      data.clearData();
      data.setData('text/plain', placeholderFor(mark, text.length, counter.language()));
      void counter.ask('guard/copied', { mark, text });
      if (event.type === 'cut') document.execCommand('delete');
      counter.tell('copied', () => counter.hold(action, goOn));
    };

    counter.on('copy', copied);
    counter.on('cut', copied);
    counter.on('paste', (event) => pasted(event, counter), true);
  },
};

function write(event: ClipboardEvent, data: DataTransfer, text: string): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  data.setData('text/plain', text);
}

function pasted(event: ClipboardEvent, counter: Counter): void {
  if (!event.isTrusted) return;
  const mark = markIn(event.clipboardData?.getData('text/plain') ?? '');
  const target = event.composedPath()[0];
  if (mark === null || !(target instanceof Element)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  void counter.ask('guard/pasted', { mark }).then((text) => {
    if (typeof text === 'string') insertText(target, text);
  });
}

const actionOf = (text: string, label: string | null): SeenAction => ({
  sink: 'copy',
  label,
  destination: { kind: 'clipboard', url: null },
  material: {
    __proto__: null,
    kind: 'text',
    entries: [['', text]],
    mediaType: 'text/plain',
    fileName: null,
    complete: true,
  },
});
