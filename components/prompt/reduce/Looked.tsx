import { useId, useState } from 'react';
import type { ReduceFiles } from '../../../lib/language/nl/reduce-files.ts';
import '../../shared/controls.css';
import './looked.css';

export interface FileToLookAt {
  readonly name: string;
  readonly bytes: number | null;
  readonly why: 'image' | 'scanned' | 'unread' | 'broken' | 'encrypted' | 'too-large';
  /** Of a PDF: which pages, from 1. */
  readonly pages: readonly number[];
  readonly canLeaveOut: boolean;
  /** An address of the picture in this page (`blob:`), where it is one that a browser shows. */
  readonly picture: string | null;
}

interface Props {
  readonly texts: ReduceFiles;
  readonly file: FileToLookAt;
  readonly looked: boolean;
  readonly leftOut: boolean;
  /** Opens it in a window of the browser; null where there is nothing to open. */
  readonly onOpen: (() => void) | null;
  readonly onLooked: (looked: boolean) => void;
  readonly onLeaveOut: (leftOut: boolean) => void;
}

/** A file that nobody but she can read: she looks and says so, or leaves it out. */
export function Looked({ texts, file, looked, leftOut, onOpen, onLooked, onLeaveOut }: Props) {
  const id = useId();
  const [shown, setShown] = useState(false);
  const words = texts.looked;
  const { name, bytes, why, picture, canLeaveOut } = file;
  return (
    <section className="look-at" aria-labelledby={`${id}-name`} data-out={leftOut ? '' : undefined}>
      <h3 id={`${id}-name`}>
        <span className="called">{name}</span> {bytes !== null && <span className="quiet">{texts.size(bytes)}</span>}
      </h3>
      <p className="why">{leftOut ? words.gone : why === 'scanned' ? words.why.scanned(file.pages) : words.why[why]}</p>
      <div className="acts">
        {!leftOut && picture !== null && (
          <button
            type="button"
            className="button small"
            aria-expanded={shown}
            aria-label={words.of(shown ? words.close : words.open, name)}
            onClick={() => setShown(!shown)}
          >
            {shown ? words.close : words.open}
          </button>
        )}
        {!leftOut && picture === null && onOpen !== null && (
          <button
            type="button"
            className="button small"
            data-action="open-to-look"
            aria-label={words.of(words.open, name)}
            onClick={onOpen}
          >
            {words.open}
          </button>
        )}
        {canLeaveOut && (
          <button
            type="button"
            className="button small"
            data-action={leftOut ? 'put-back' : 'leave-out'}
            aria-label={words.of(leftOut ? words.putBack : words.leaveOut, name)}
            onClick={() => onLeaveOut(!leftOut)}
          >
            {leftOut ? words.putBack : words.leaveOut}
          </button>
        )}
      </div>
      {!leftOut && picture === null && onOpen === null && <p className="quiet">{words.elsewhere}</p>}
      {!leftOut && shown && picture !== null && <img src={picture} alt={words.shown(name)} />}
      {!leftOut && (
        <div>
          <label className="confirms">
            <input
              type="checkbox"
              checked={looked}
              aria-describedby={`${id}-name ${id}-recorded`}
              onChange={(event) => onLooked(event.target.checked)}
            />
            {words.looked}
          </label>
          <p className="quiet" id={`${id}-recorded`}>
            {words.recorded}
          </p>
        </div>
      )}
    </section>
  );
}
