import { useState } from 'react';
import { TextField } from '../shared/fields.tsx';
import { useTexts } from '../shared/texts.ts';

interface EraseProps {
  /** Resolves to what stood in the way, null where it is done. */
  readonly onErase: (why: string) => Promise<string | null>;
}

/** Erasing what one disclosure says: never with one press, never without a reason. */
export function Erase({ onErase }: EraseProps) {
  const words = useTexts().pages.erasing;
  const [open, setOpen] = useState(false);
  const [why, setWhy] = useState('');
  const [said, setSaid] = useState('');
  if (!open) {
    return (
      <button type="button" className="button small bare" data-erase="open" onClick={() => setOpen(true)}>
        {words.button}
      </button>
    );
  }
  return (
    <form
      className="erase"
      onSubmit={(event) => {
        event.preventDefault();
        if (why.trim() !== '') void onErase(why.trim()).then((wrong) => setSaid(wrong ?? ''));
      }}
    >
      <h3>{words.title}</h3>
      <p className="quiet">{words.hint}</p>
      <TextField label={words.why} value={why} onChange={setWhy} lines={2} data={{ 'data-erase': 'why' }} />
      <div className="buttons">
        <button type="submit" className="button small" data-erase="sure" disabled={why.trim() === ''}>
          {words.sure}
        </button>
        <button type="button" className="button small bare" onClick={() => setOpen(false)}>
          {words.cancel}
        </button>
      </div>
      <p role="status">{said}</p>
    </form>
  );
}
