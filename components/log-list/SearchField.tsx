import type { ReactNode, RefObject } from 'react';
import { Keys } from '../shared/keys.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly query: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onQuery: (query: string) => void;
  /** To what was found, with the keys. */
  readonly onDown: () => void;
}

/** Where a list is searched: `/` goes here, arrow down or Enter to the first that was found. */
export function SearchField({ label, hint, query, field, onQuery, onDown }: SearchFieldProps): ReactNode {
  return (
    <label className="log-search">
      <span className="unseen">{label}</span>
      <input
        ref={field}
        type="search"
        className="input"
        value={query}
        placeholder={`${label}: ${hint}`}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => onQuery(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          onDown();
        }}
      />
      <Keys>/</Keys>
    </label>
  );
}
