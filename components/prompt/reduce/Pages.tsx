import { useId, useState } from 'react';
import type { ReduceFiles } from '../../../lib/language/nl/reduce-files.ts';
import { PageRow, type PageShown } from './PageRow.tsx';
import type { DrawPage } from './Preview.tsx';
import { useRoving } from './use-roving.ts';
import '../../shared/controls.css';
import './pages.css';

interface Props {
  readonly texts: ReduceFiles['pages'];
  readonly file: string;
  readonly pages: readonly PageShown[];
  /** Those that go along, from 1; null as long as the file goes as it is. */
  readonly kept: readonly number[] | null;
  /** What goes along with the file and stands on no page. */
  readonly beside: readonly string[];
  readonly draw: DrawPage | null;
  /** Why no copy with these pages could be made. */
  readonly refused?: keyof ReduceFiles['pages']['refused'] | null;
  readonly onKeep: (kept: readonly number[] | null) => void;
}

/** The pages of a PDF, each to be taken out and put back. One Tab stop; the arrows go from page to page. */
export function Pages({ texts, file, pages, kept, beside, draw, refused = null, onKeep }: Props) {
  const id = useId();
  const [isLast, setLast] = useState(false);
  const { list, active, onKeyDown, onFocus } = useRoving(pages.length);
  const all = pages.map((_, at) => at + 1);
  const stays = kept ?? all;

  function toggle(number: number): void {
    const next = all.filter((one) => (one === number ? !stays.includes(one) : stays.includes(one)));
    setLast(next.length === 0);
    if (next.length === 0) return;
    // All of them again: as if nothing had been touched.
    onKeep(next.length === all.length ? null : next);
  }

  return (
    <fieldset className="pdf-pages" aria-describedby={`${id}-keys`}>
      <legend>{texts.title(file)}</legend>
      <p className="quiet" id={`${id}-keys`}>
        {pages.length === 1 ? texts.single : texts.keys}
      </p>
      <p role="status" data-kept={stays.length}>
        {isLast ? texts.lastOne : pages.length > 1 && texts.count(stays.length, pages.length)}
      </p>
      <p role="alert" className="pdf-refused">
        {refused !== null && texts.refused[refused]}
      </p>
      <ol ref={list} onKeyDown={onKeyDown} onFocus={onFocus}>
        {pages.map((page, at) => (
          <PageRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
            key={at}
            texts={texts}
            number={at + 1}
            page={page}
            kept={stays.includes(at + 1)}
            active={at === active}
            draw={draw}
            onToggle={() => toggle(at + 1)}
          />
        ))}
      </ol>
      {stays.length < pages.length && (
        <p className="pdf-after">
          <span className="quiet">{texts.clean}</span>
          <button type="button" className="button small" data-action="all-pages" onClick={() => onKeep(null)}>
            {texts.all}
          </button>
        </p>
      )}
      {beside.length > 0 && stays.length === pages.length && (
        <Beside texts={texts} beside={beside} gone={kept !== null} onGone={(gone) => onKeep(gone ? all : null)} />
      )}
    </fieldset>
  );
}

interface BesideProps {
  readonly texts: ReduceFiles['pages'];
  readonly beside: readonly string[];
  readonly gone: boolean;
  readonly onGone: (gone: boolean) => void;
}

function Beside({ texts, beside, gone, onGone }: BesideProps) {
  return (
    <div className="pdf-after" data-beside={gone ? 'gone' : 'along'}>
      <span>
        {gone ? texts.besideGone : texts.beside}
        {!gone && <span className="quiet"> {beside.join(' · ')}</span>}
      </span>
      <button type="button" className="button small" data-action="beside" onClick={() => onGone(!gone)}>
        {gone ? texts.besideBack : texts.besideOut}
      </button>
    </div>
  );
}
