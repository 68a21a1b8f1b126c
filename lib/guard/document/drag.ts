import { markIn, newMark, placeholderFor } from './copied-text.ts';
import type { DocumentSink } from './document-sink.ts';
import { insertText, selectedText } from './edit.ts';

/**
 * Dragging out of the window. Where a drag ends is known only afterwards, so nothing waits: a longer text hangs from the
 * pointer as a line that says where it can be had, and becomes itself again when it is dropped in the EPD; a file or a
 * picture of the record cannot be dragged. The page's own drags (cards, rows, columns) pass.
 */
export const dragSink: DocumentSink = {
  sink: 'drag',
  install(counter) {
    let dragged: { mark: string; text: string } | null = null;

    counter.on('dragstart', (event) => {
      dragged = null;
      const data = event.dataTransfer;
      if (!data || event.defaultPrevented) return;
      const text = data.getData('text/plain') || selectedText();
      const isFile = data.types.some((type) => type === 'Files' || type === 'DownloadURL');
      if (counter.weigh('drag', isFile ? Number.MAX_SAFE_INTEGER : text.length).passes) return;
      if (isFile) {
        event.preventDefault();
        counter.tell('drag-refused');
        return;
      }
      const mark = newMark();
      dragged = { mark, text };
      data.setData('text/plain', placeholderFor(mark, text.length, counter.language()));
      data.clearData('text/html');
    });

    counter.on(
      'beforeinput',
      (event) => {
        if (event.inputType !== 'insertFromDrop' || !dragged) return;
        const words = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
        if (markIn(words) !== dragged.mark) return;
        event.preventDefault();
        const target = event.composedPath()[0];
        if (target instanceof Element) insertText(target, dragged.text);
      },
      true,
    );
  },
};
