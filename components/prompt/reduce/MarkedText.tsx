import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Screen } from '../../../lib/language/nl/screen.ts';
import { labelOf } from './labels.ts';
import { placeOf, type Segment, type Standing } from './segments.ts';

interface Props {
  readonly text: string;
  readonly name: string;
  readonly segments: readonly Segment[];
  /** Place in the text of what is chosen. */
  readonly at: number | null;
  readonly categories: Readonly<Record<string, { readonly label: string }>>;
  readonly texts: Screen['reduce'];
  readonly onChoose: (start: number) => void;
  readonly onToggle: (one: Standing) => void;
  readonly onSelect: (selection: { start: number; end: number } | null) => void;
  readonly onKey: (event: KeyboardEvent, one: Standing | null) => boolean;
}

/** The text with what was found marked in it, and every change shown where it is: old words struck, new words beside them. */
export function MarkedText({
  text,
  name,
  segments,
  at,
  categories,
  texts,
  onChoose,
  onToggle,
  onSelect,
  onKey,
}: Props) {
  const root = useRef<HTMLDivElement>(null);
  const standing = segments.filter((one): one is Standing => one.kind !== 'plain');
  const index = Math.max(
    0,
    standing.findIndex(({ start }) => start === at),
  );

  const select = useRef(onSelect);
  select.current = onSelect;
  useEffect(() => {
    function changed(): void {
      const selection = document.getSelection();
      if (!selection || selection.isCollapsed || !root.current?.contains(selection.anchorNode)) {
        select.current(null);
        return;
      }
      const places = [
        placeOf(selection.anchorNode, selection.anchorOffset),
        placeOf(selection.focusNode, selection.focusOffset),
      ];
      const [one, other] = places;
      if (one == null || other == null || one === other) select.current(null);
      else select.current({ start: Math.min(one, other), end: Math.max(one, other) });
    }
    document.addEventListener('selectionchange', changed);
    return () => document.removeEventListener('selectionchange', changed);
  }, []);

  function go(to: number): void {
    const one = standing[Math.min(Math.max(to, 0), standing.length - 1)];
    if (!one) return;
    onChoose(one.start);
    root.current?.querySelector<HTMLElement>(`[data-start="${one.start}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (onKey(event, standing[index] ?? null)) event.preventDefault();
    else if (event.key === 'ArrowRight' || event.key === 'ArrowDown') go(index + 1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') go(index - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(standing.length - 1);
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a text, in which the marked words are buttons
    <div
      ref={root}
      role="group"
      className="marked"
      aria-label={texts.view.text(name)}
      tabIndex={standing.length === 0 ? 0 : -1}
      onKeyDown={onKeyDown}
    >
      {segments.map((one) => {
        const words = text.slice(one.start, one.end);
        if (one.kind === 'plain')
          return (
            <span key={one.start} data-at={one.start}>
              {words}
            </span>
          );
        const label = labelOf(one.mark, categories, texts);
        const state = one.kind === 'changed' ? texts.view.itemGone(one.by.with) : texts.view.itemStays;
        return (
          // No button: a browser draws one as a box, and words that run on must break where the line ends.
          // biome-ignore lint/a11y/useSemanticElements: see above
          <span
            key={one.start}
            role="button"
            className={`mark-in-text ${one.kind} ${one.mark?.suggest ?? 'keep'}`}
            data-start={one.start}
            aria-pressed={one.kind === 'changed'}
            tabIndex={standing[index] === one ? 0 : -1}
            onFocus={() => onChoose(one.start)}
            onClick={() => onToggle(one)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              if (!event.ctrlKey && !event.repeat) onToggle(one);
            }}
          >
            <span className="unseen">{texts.view.item(label)}</span>
            {one.kind === 'changed' ? (
              <>
                <del data-at={one.start}>{words}</del>
                {one.by.with !== '' && <ins>{one.by.with}</ins>}
              </>
            ) : (
              <span data-at={one.start}>{words}</span>
            )}
            <span className="unseen">, {state}</span>
          </span>
        );
      })}
    </div>
  );
}
