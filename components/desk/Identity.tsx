import { type FormEvent, useId, useState } from 'react';
import { identityIn } from '../../lib/desk/identity.ts';
import { useTexts } from '../shared/texts.ts';

/** Her key, from a file or pasted; it goes no further than this page. */
export function Identity({ count, onIdentity }: { count: number; onIdentity: (identity: string) => void }) {
  const words = useTexts().pages.desk.identity;
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const use = (given: string) => {
    const identity = identityIn(given);
    setWrong(identity === null);
    if (identity !== null) {
      setText('');
      onIdentity(identity);
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    use(text);
  };
  return (
    <form className="identity" onSubmit={onSubmit} autoComplete="off">
      <p>
        {words.title(count)}. <span className="quiet">{words.hint}</span>
      </p>
      <label className="field">
        <span className="name">{words.paste}</span>
        <input
          type="password"
          className="input"
          autoComplete="off"
          data-field="identity"
          value={text}
          aria-invalid={wrong}
          aria-describedby={`${id}-wrong`}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <div className="options">
        <button type="submit" className="button small primary">
          {words.use}
        </button>
        <label className="button small file">
          {words.file}
          <input
            type="file"
            className="unseen"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              currentTarget.value = '';
              void file?.text().then(use);
            }}
          />
        </label>
      </div>
      <p id={`${id}-wrong`} className="problem" role="alert">
        {wrong && words.none}
      </p>
    </form>
  );
}
