import { useId, useRef, useState } from 'react';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { SiteProfile } from '../../lib/sites/profile.ts';
import type { GuardedSite, Loaded } from './guarded-site.ts';
import { Question } from './Question.tsx';

interface SitesProps {
  readonly texts: PageTexts;
  readonly sites: readonly GuardedSite[];
  readonly loaded: Loaded | null;
  readonly onFile: (file: File) => void;
  readonly onAllow: (site: SiteProfile) => void;
  readonly onExport: (site: SiteProfile) => void;
  readonly onRemove: (site: SiteProfile) => void;
}

/** The EPDs that are guarded, and a door for a profile from a file. */
export function Sites({ texts, sites, loaded, onFile, onAllow, onExport, onRemove }: SitesProps) {
  const { sites: words } = texts.pages.options;
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  return (
    <Question title={words.title} hint={words.hint}>
      {sites.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table texts={texts} sites={sites} onAllow={onAllow} onExport={onExport} onRemove={onRemove} />
      )}
      <div className="file">
        <label className="button" htmlFor={inputId}>
          {words.add}
        </label>
        <input
          ref={input}
          id={inputId}
          className="unseen"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onFile(file);
            event.target.value = ''; // the same file, mended, can be chosen again
          }}
        />
      </div>
      <div role="status">
        {loaded?.ok === true && <p>{words.added(loaded.name)}</p>}
        {loaded?.ok === false && (
          <div className="refused">
            <p>{words.refused(loaded.file)}</p>
            <ul>
              {loaded.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Question>
  );
}

function Table({ texts, sites, onAllow, onExport, onRemove }: Omit<SitesProps, 'loaded' | 'onFile'>) {
  const { sites: words } = texts.pages.options;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways on a narrow screen must be within reach of the keys
    <section className="scrolls" aria-label={words.list} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.origins}</th>
            <th scope="col">{words.version}</th>
            <th scope="col">{words.state}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {sites.map(({ profile, allowed }) => {
            const name = profile.name ?? profile.id;
            return (
              <tr key={`${profile.id} ${profile.origins[0]}`}>
                <th scope="row">{name}</th>
                <td className="origins">
                  {profile.origins.map((origin) => (
                    <span key={origin}>{origin}</span>
                  ))}
                </td>
                <td>{words.versionIs(profile.version, profile.shares.length)}</td>
                <td>
                  {allowed ? words.allowed : words.notAllowed}{' '}
                  {!allowed && (
                    <button
                      type="button"
                      className="button small"
                      aria-label={`${words.allow}: ${name}`}
                      onClick={() => onAllow(profile)}
                    >
                      {words.allow}
                    </button>
                  )}
                </td>
                <td>
                  <button
                    type="button"
                    className="button bare small"
                    aria-label={`${words.exportAs}: ${name}`}
                    onClick={() => onExport(profile)}
                  >
                    {words.export}
                  </button>
                  {profile.added && <Remove words={words} name={name} onRemove={() => onRemove(profile)} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

interface RemoveProps {
  readonly words: PageTexts['pages']['options']['sites'];
  readonly name: string;
  readonly onRemove: () => void;
}

/** An EPD that is guarded no more: asked once again, in the same place. */
function Remove({ words, name, onRemove }: RemoveProps) {
  const [asked, setAsked] = useState(false);
  const label = asked ? words.removeSure : words.remove;
  return (
    <button
      type="button"
      className="button bare small"
      data-action="remove-site"
      aria-label={`${label}: ${name}`}
      onBlur={() => setAsked(false)}
      onClick={() => (asked ? onRemove() : setAsked(true))}
    >
      {label}
    </button>
  );
}
