import { longDay } from '../shared/dates.ts';
import { useTexts } from '../shared/texts.ts';

export interface KeepingProps {
  readonly damage: readonly {
    readonly reason: 'damaged' | 'cut-off' | 'unreadable';
    readonly foundAt: string;
    readonly entries: number | null;
    readonly nextNumber: number;
    readonly damage: readonly string[];
  }[];
  readonly backup: { readonly lastAt: string | null };
  /** So many entries stand in no backup; null where that is no reason to say anything. */
  readonly due: number | null;
}

/** What threatens the log: that it was found damaged, and that nothing of it is anywhere else. */
export function Keeping({ damage, backup, due }: KeepingProps) {
  const { pages, language } = useTexts();
  const words = pages.keeping;
  return (
    <>
      {damage.map(({ reason, foundAt, entries, nextNumber, damage: found }) => (
        <div key={foundAt} className="notice" role="alert" data-part="damage">
          <strong>{words.damage.title}</strong>
          <p>
            {words.damage[reason](longDay(foundAt, language), nextNumber)}{' '}
            {entries !== null && words.damage.entries(entries)} {words.damage.todo}
          </p>
          {found.length > 0 && (
            <details>
              <summary>{words.damage.details}</summary>
              <ul>
                {found.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
      {due !== null && (
        <p className="notice" data-part="backup">
          {words.backup.due(due)}{' '}
          {backup.lastAt === null ? words.backup.never : words.backup.last(longDay(backup.lastAt, language))}
        </p>
      )}
    </>
  );
}
