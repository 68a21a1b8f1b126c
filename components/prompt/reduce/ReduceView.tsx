import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { marksOf } from '../../../lib/disclosure/reduction/marks.ts';
import type { ReadPart } from '../../../lib/disclosure/reduction/reading.ts';
import { changesOf, leftOut, replaced, restored } from '../../../lib/disclosure/reduction/reduction.ts';
import { useWork } from '../context.ts';
import { Chosen } from './Chosen.tsx';
import { KindsIn } from './KindsIn.tsx';
import { MarkedText } from './MarkedText.tsx';
import { OpaquePart } from './OpaquePart.tsx';
import { piecesOf, type Standing, segmentsOf } from './segments.ts';
import './reduce.css';

/** All of what leaves, in full, where she takes out of it: nothing else stands on the screen that could be read instead. */
export function ReduceView() {
  const { reducing, texts } = useWork();
  const { view } = texts.screen.reduce;
  const { leaving, reduction, viewed } = reducing;
  const back = useRef<HTMLButtonElement>(null);
  const parts = leaving?.reading.parts ?? [];
  const shown = parts.find(({ part }) => part.id === viewed) ?? parts[0];

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => {
    const first = document.querySelector<HTMLElement>('.reduce-view .marked [role="button"][tabindex="0"]');
    (first ?? back.current)?.focus();
  }, [shown?.part.id]);

  if (shown === undefined) return null;
  const place = parts.indexOf(shown);

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = parts[place + step];
    if (!event.altKey || step === 0 || next === undefined) return;
    event.preventDefault();
    reducing.view(next.part.id);
  }

  return (
    <main className="reduce-view" aria-label={view.title} onKeyDown={onKeyDown}>
      <header>
        <h2>{view.title}</h2>
        <button
          ref={back}
          type="button"
          className="button"
          data-action="reduce-back"
          onClick={() => reducing.view(null)}
        >
          {view.back}
        </button>
      </header>
      <div className="beside">
        {parts.length > 1 && (
          <nav aria-label={view.parts}>
            <ul>
              {parts.map(({ part }) => {
                const changes = changesOf(reduction, part.id);
                return (
                  <li key={part.id}>
                    <button
                      type="button"
                      className="part-name"
                      aria-current={part.id === shown.part.id}
                      onClick={() => reducing.view(part.id)}
                    >
                      <span className={changes.leftOut ? 'struck' : ''}>{part.fileName ?? part.name}</span>
                      {changes.leftOut ? (
                        <span className="quiet"> {texts.screen.reduce.partLeftOut}</span>
                      ) : (
                        changes.replacements.length > 0 && (
                          <span className="quiet"> {texts.screen.reduce.partChanged(changes.replacements.length)}</span>
                        )
                      )}
                    </button>
                  </li>
                );
              })}
            </ul>
          </nav>
        )}
        <KindsIn />
      </div>
      {shown.part.text === null ? <OpaquePart read={shown} /> : <TextPart key={shown.part.id} read={shown} />}
    </main>
  );
}

function TextPart({ read }: { readonly read: ReadPart }) {
  const { reducing, texts } = useWork();
  const { reduce } = texts.screen;
  const { reduction, proposals, standIns, leaving } = reducing;
  const { part } = read;
  const text = part.text ?? '';
  const changes = changesOf(reduction, part.id);
  const [at, setAt] = useState<number | null>(null);
  const [selected, setSelected] = useState<{ start: number; end: number } | null>(null);
  const [writing, setWriting] = useState(false);
  const pieces = useMemo(() => piecesOf(text), [text]);
  const [piece, setPiece] = useState(0);
  const marks = useMemo(
    () => marksOf(read, proposals.get(part.id), standIns.forItem),
    [read, proposals, part.id, standIns],
  );
  const segments = useMemo(
    () => segmentsOf(marks, changes.replacements, pieces[piece] ?? 0, pieces[piece + 1] ?? text.length),
    [marks, changes.replacements, pieces, piece, text.length],
  );
  const editable = leaving?.reducible === true && part.canEdit && !changes.leftOut;
  const standing = segments.filter((one): one is Standing => one.kind !== 'plain');
  const chosen = standing.find(({ start }) => start === at) ?? standing[0] ?? null;

  function toggle(one: Standing): void {
    setAt(one.start);
    if (!editable) return;
    if (one.kind === 'changed') reducing.change(restored(reduction, part.id, one));
    else
      reducing.change(replaced(reduction, part.id, { start: one.mark.start, end: one.mark.end, with: one.mark.with }));
  }

  function write(one: { start: number; end: number }, words: string): void {
    reducing.change(replaced(reduction, part.id, { start: one.start, end: one.end, with: words }));
    setAt(one.start);
    setSelected(null);
    document.getSelection()?.removeAllRanges();
  }

  function key(event: KeyboardEvent, one: Standing | null): boolean {
    if (!editable) return false;
    if ((event.key === 'Delete' || event.key === 'Backspace') && selected) write(selected, '');
    else if ((event.key === 'Delete' || event.key === 'Backspace') && one?.kind === 'mark') toggle(one);
    else if (event.key.toLowerCase() === 'e' && one) setWriting(true);
    else return false;
    return true;
  }

  return (
    <div className="one-part">
      {pieces.length > 1 && (
        <p className="pieces">
          <button type="button" className="button small" disabled={piece === 0} onClick={() => setPiece(piece - 1)}>
            {reduce.view.earlier}
          </button>
          <span>{reduce.view.piece(piece + 1, pieces.length)}</span>
          <button
            type="button"
            className="button small"
            disabled={piece === pieces.length - 1}
            onClick={() => setPiece(piece + 1)}
          >
            {reduce.view.later}
          </button>
        </p>
      )}
      {text === '' ? (
        <p className="quiet">{reduce.view.empty}</p>
      ) : (
        <div className={`holds ${changes.leftOut ? 'struck' : ''}`}>
          <MarkedText
            text={text}
            name={part.fileName ?? part.name}
            segments={segments}
            at={chosen?.start ?? null}
            categories={texts.terms.category}
            texts={reduce}
            onChoose={(start) => {
              setAt(start);
              setWriting(false);
            }}
            onToggle={toggle}
            onSelect={setSelected}
            onKey={key}
          />
        </div>
      )}
      <div className="deeds">
        {editable && selected !== null && (
          <button type="button" className="button" data-action="take-selection" onClick={() => write(selected, '')}>
            {reduce.view.takeSelection}
          </button>
        )}
        {editable && selected === null && chosen !== null && (
          <Chosen
            key={chosen.start}
            read={read}
            chosen={chosen}
            writing={writing}
            onWriting={setWriting}
            onToggle={() => toggle(chosen)}
            onWrite={(place, words) => {
              write(place, words);
              setWriting(false);
            }}
          />
        )}
        {leaving?.reducible === true && part.canLeaveOut && (
          <button
            type="button"
            className="button bare"
            data-action="leave-part-out"
            onClick={() => reducing.change(leftOut(reduction, part.id, !changes.leftOut))}
          >
            {changes.leftOut ? reduce.takeBack : reduce.leaveOut}: {part.fileName ?? part.name}
          </button>
        )}
        {editable && <p className="quiet how">{reduce.view.how}</p>}
        {leaving?.reducible !== true && <p className="unfinished">{reduce.notReducible}</p>}
      </div>
    </div>
  );
}
