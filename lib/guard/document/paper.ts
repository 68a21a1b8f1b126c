import type { DocumentSink } from './document-sink.ts';

const WORDS = {
  nl: 'Deze pagina is niet afgedrukt. Deelwijzer vraagt in het EPD eerst wat je deelt en met wie; daarna kun je afdrukken.',
  en: 'This page was not printed. In the EPD, Deelwijzer first asks what you share and with whom; then you can print.',
};

export interface PaperShield extends DocumentSink {
  sink: 'print';
  /** The page's own call was let go on: what comes next may be printed. */
  allowOnce(): void;
}

/**
 * Ctrl+P and the browser's menu. Nobody can cancel them; but a page is told before it goes on paper, and what it shows
 * then is what is printed. So the record makes place for one line, and the question is asked. Goes on: the browser's own
 * print, by us. Refused: the paper says why it is empty. Only the top window: it is what those two print.
 */
export function paperShield(): PaperShield {
  let allowed = false;
  let putBack: (() => void) | null = null;
  return {
    sink: 'print',
    allowOnce() {
      allowed = true;
    },
    install(counter) {
      counter.on('beforeprint', () => {
        if (allowed || putBack) return;
        if (counter.weigh('print', 0).passes) return;
        putBack = coverPaper(WORDS[counter.language()]);
        counter.hold(
          {
            sink: 'print',
            label: null,
            destination: { kind: 'printer', url: null },
            material: {
              __proto__: null,
              kind: 'unread',
              entries: [[document.title || location.pathname, '']],
              mediaType: 'text/html',
              fileName: null,
              complete: false,
            },
          },
          () => {
            allowed = true;
            window.print();
          },
        );
      });
      counter.on('afterprint', () => {
        allowed = false;
        putBack?.();
        putBack = null;
      });
    },
  };
}

/** By the elements' own style: a style sheet of ours could be refused by the page's content security policy. */
function coverPaper(words: string): () => void {
  const shown = [...document.documentElement.children].filter((child) => child instanceof HTMLElement);
  const before = shown.map((child) => child.getAttribute('style'));
  for (const child of shown) child.style.setProperty('display', 'none', 'important');
  const line = document.createElement('div');
  line.style.setProperty('all', 'initial', 'important');
  line.style.setProperty('display', 'block', 'important');
  line.style.setProperty('font', '16px/1.5 sans-serif', 'important');
  line.textContent = words;
  document.documentElement.append(line);
  return () => {
    line.remove();
    shown.forEach((child, index) => {
      const style = before[index];
      if (style == null) child.removeAttribute('style');
      else child.setAttribute('style', style);
    });
  };
}
