import { type FormEvent, useState } from 'react';
import { plain } from '../../lib/consents/client.ts';
import type { ClientFile } from '../../lib/consents/client-file.ts';
import { inWords } from '../../lib/disclosure/sentence/sentence.ts';
import { sentenceInOne } from '../../lib/export/sentence.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { TextField } from '../shared/fields.tsx';

/** What was destroyed. */
export interface Destroyed {
  readonly disclosures: number;
  readonly consents: number;
  readonly entries: number;
  readonly waiting: number;
}

interface DestroyProps {
  readonly file: ClientFile;
  readonly texts: PageTexts;
  /** Resolves to what was destroyed, or to what stood in the way. */
  readonly onDestroy: (keep: readonly number[], why: string) => Promise<Destroyed | string>;
}

/** A granted request for destruction, carried out over everything of this client: never with one press, never without a reason. */
export function Destroy({ file, texts, onDestroy }: DestroyProps) {
  const words = texts.pages.clients.destroy;
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const [keep, setKeep] = useState<readonly number[]>([]);
  const [keepWhy, setKeepWhy] = useState('');
  const [said, setSaid] = useState('');
  if (!open) {
    return (
      <button type="button" className="button small bare" data-act="destroy" onClick={() => setOpen(true)}>
        {words.open}
      </button>
    );
  }
  const named = [why, keepWhy].some((text) => names(text, file));
  const ready = why.trim() !== '' && !named && (keep.length === 0 || keepWhy.trim() !== '');

  function destroy(event: FormEvent): void {
    event.preventDefault();
    if (!ready) return;
    const kept = keep.length === 0 ? '' : ` ${words.whyKept(keep, keepWhy.trim())}`;
    void onDestroy(keep, `${why.trim()}${kept}`).then((done) => setSaid(typeof done === 'string' ? done : ''));
  }

  return (
    <form className="destroy" onSubmit={destroy}>
      <h2>{words.title}</h2>
      <p>{words.hint}</p>
      <TextField label={words.why} value={why} onChange={setWhy} lines={2} data={{ 'data-field': 'why' }} />
      {file.histories.length > 0 && (
        <details>
          <summary>{words.keep}</summary>
          <p className="quiet">{words.keepHint}</p>
          {file.histories.map(({ disclosure }) => (
            <label key={disclosure.number} className="keep">
              <input
                type="checkbox"
                data-keep={disclosure.number}
                checked={keep.includes(disclosure.number)}
                onChange={(event) =>
                  setKeep(
                    event.target.checked
                      ? [...keep, disclosure.number]
                      : keep.filter((number) => number !== disclosure.number),
                  )
                }
              />
              <span>{words.keepOne(disclosure.number, inWords(sentenceInOne(disclosure, texts.language)))}</span>
            </label>
          ))}
          {keep.length > 0 && (
            <TextField
              label={words.keepWhy}
              value={keepWhy}
              onChange={setKeepWhy}
              data={{ 'data-field': 'keep-why' }}
            />
          )}
        </details>
      )}
      {named && <p className="notice">{words.names}</p>}
      <p className="quiet">{words.stays}</p>
      <div className="buttons">
        <button type="submit" className="button" data-act="destroy-sure" disabled={!ready}>
          {words.sure}
        </button>
        <button type="button" className="button bare" onClick={() => setOpen(false)}>
          {words.cancel}
        </button>
      </div>
      <p role="alert">{said}</p>
    </form>
  );
}

/** What stays in the log must not tell of whom it was: no word of her name, and no number of hers. */
function names(text: string, { client }: ClientFile): boolean {
  const wordsOf = (said: string | null) => (plain(said) ?? '').split(/[^\p{L}\p{N}]+/u);
  const hers = [client.name, client.number].flatMap(wordsOf).filter((word) => word.length > 3);
  return wordsOf(text).some((word) => hers.includes(word));
}

/** In place of the client's page once it is done. */
export function DestroyedNote({ done, kept, texts }: { done: Destroyed; kept: number; texts: PageTexts }) {
  const words = texts.pages.clients.destroy;
  return (
    <section className="destroyed" role="status" data-destroyed={done.entries}>
      <p>{words.done(done.disclosures, done.consents, done.entries, done.waiting)}</p>
      {kept > 0 && <p>{words.kept(kept)}</p>}
      <p className="quiet">{words.stays}</p>
    </section>
  );
}
