import { type FormEvent, useId, useState } from 'react';
import type { PageTexts } from '../../lib/language/pages.ts';
import { originTyped } from '../../lib/sites/address.ts';
import type { GuardedSite } from '../options/guarded-site.ts';
import { TextField } from '../shared/fields.tsx';

/** What came of asking for access to one EPD. */
export interface Asking {
  readonly name: string;
  readonly came: 'refused' | 'failed';
}

export interface WhichEpdProps {
  readonly texts: PageTexts;
  readonly sites: readonly GuardedSite[];
  readonly asking: Asking | null;
  /** Must be called in the click itself: the browser asks for access only then. */
  readonly onGuard: (origin: string) => void;
  readonly onOpen: (origin: string) => void;
}

/** The address of an EPD, typed or pasted: the extension may not look which tabs are open. */
export function WhichEpd({ texts, sites, asking, onGuard, onOpen }: WhichEpdProps) {
  const { epd } = texts.pages.welcome;
  return (
    <>
      {sites.length > 0 && (
        <ul className="guarded">
          {sites.map(({ profile: { id, name, origins }, allowed }) => (
            <Guarded
              key={id}
              texts={texts}
              name={name ?? id}
              allowed={allowed}
              onAllow={() => onGuard(origins[0] ?? '')}
              onOpen={() => onOpen(origins[0] ?? '')}
            />
          ))}
        </ul>
      )}
      <p role="status" className="problem">
        {asking !== null && (asking.came === 'refused' ? epd.refused(asking.name) : epd.failed)}
      </p>
      {sites.length === 0 ? (
        <Address texts={texts} onGuard={onGuard} />
      ) : (
        <details className="fold">
          <summary>{epd.another}</summary>
          <Address key={sites.length} texts={texts} onGuard={onGuard} />
        </details>
      )}
    </>
  );
}

interface GuardedProps {
  readonly texts: PageTexts;
  readonly name: string;
  readonly allowed: boolean;
  readonly onAllow: () => void;
  readonly onOpen: () => void;
}

function Guarded({ texts, name, allowed, onAllow, onOpen }: GuardedProps) {
  const { epd } = texts.pages.welcome;
  return (
    <li data-allowed={allowed}>
      <span>{allowed ? epd.guarded(name) : epd.notAllowed(name)}</span>
      <button type="button" className="button small" onClick={allowed ? onOpen : onAllow}>
        {allowed ? epd.open(name) : epd.allow}
      </button>
    </li>
  );
}

function Address({ texts, onGuard }: Pick<WhichEpdProps, 'texts' | 'onGuard'>) {
  const { epd } = texts.pages.welcome;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    const origin = originTyped(typed);
    setWrong(origin === null);
    if (origin !== null) onGuard(origin);
  }

  return (
    <form className="address" onSubmit={onSubmit} autoComplete="off">
      <TextField
        label={epd.address}
        value={typed}
        onChange={setTyped}
        data={{ 'data-field': 'address' }}
        about={`${id}-hint ${id}-problem`}
        wrong={wrong}
      />
      <p id={`${id}-hint`} className="quiet">
        {epd.addressHint}
      </p>
      <p id={`${id}-problem`} className="problem" role="alert">
        {wrong && epd.notAnAddress}
      </p>
      <div className="options">
        <button type="submit" className="button primary" data-action="guard">
          {epd.guard}
        </button>
      </div>
      <p className="quiet">{epd.orThere}</p>
    </form>
  );
}
