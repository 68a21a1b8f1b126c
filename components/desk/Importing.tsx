import type { Imported, ImportProgress, Outcome } from '../../lib/desk/importing.ts';
import { useTexts } from '../shared/texts.ts';
import { Identity } from './Identity.tsx';

export interface ImportingProps {
  readonly progress: ImportProgress | null;
  readonly result: Imported | null;
  readonly failed: boolean;
  readonly onCancel: () => void;
  readonly onIdentity: (identity: string) => void;
  readonly onClose: () => void;
}

/** How far an import is, and what became of each file; asks for the key where files are encrypted. */
export function Importing({ progress, result, failed, onCancel, onIdentity, onClose }: ImportingProps) {
  const words = useTexts().pages.desk.import;
  return (
    <>
      <div role="status">
        {progress !== null && (
          <div className="working">
            <progress
              value={progress.done}
              max={progress.of}
              aria-label={words.working(progress.file, progress.done, progress.of)}
            />
            <p>
              {words.working(progress.file, progress.done, progress.of)}{' '}
              <span className="quiet">{words.read(progress.entries)}</span>
            </p>
          </div>
        )}
        {failed && <p className="problem">{words.failed}</p>}
        {result !== null && <p>{saidOf(result, words)}</p>}
      </div>
      {progress !== null && (
        <button type="button" className="button small" onClick={onCancel}>
          {words.cancel}
        </button>
      )}
      {result !== null && <Result result={result} onIdentity={onIdentity} onClose={onClose} />}
    </>
  );
}

const isRefused = (outcome: Outcome): outcome is Extract<Outcome, { is: 'refused' }> => outcome.is === 'refused';

function saidOf(
  { outcomes, cancelled }: Imported,
  words: ReturnType<typeof useTexts>['pages']['desk']['import'],
): string {
  const refused = outcomes.filter(isRefused).length;
  return `${words.done(outcomes.length - refused, refused)}${cancelled ? ` ${words.cancelled}` : ''}`;
}

function Result({
  result,
  onIdentity,
  onClose,
}: { result: Imported } & Pick<ImportingProps, 'onIdentity' | 'onClose'>) {
  const words = useTexts().pages.desk.import;
  const { outcomes } = result;
  const closed = outcomes.filter(
    (one) => isRefused(one) && (one.why === 'no-identity' || one.why === 'other-identity'),
  ).length;
  const refused = outcomes.filter(isRefused).length;
  return (
    <>
      {closed > 0 && <Identity count={closed} onIdentity={onIdentity} />}
      <details className="by-file" open={refused > 0 || undefined}>
        <summary>{words.result}</summary>
        <ul>
          {outcomes
            .toSorted((a, b) => Number(isRefused(b)) - Number(isRefused(a)))
            .map((outcome) => (
              <li key={outcome.file} data-outcome={outcome.is}>
                <strong>{outcome.file}</strong> <span>{wordsFor(outcome, words)}</span>
              </li>
            ))}
        </ul>
      </details>
      <button type="button" className="button bare small" onClick={onClose}>
        {words.close}
      </button>
    </>
  );
}

function wordsFor(outcome: Outcome, words: ReturnType<typeof useTexts>['pages']['desk']['import']): string {
  if (outcome.is === 'note') return words.note(outcome.states);
  if (outcome.is === 'refused') return words.refused[outcome.why];
  const { clinician, size, stands, problems } = outcome;
  const became = words.became[outcome.is](size, stands);
  return `${clinician}. ${became}${problems > 0 ? ` ${words.problems(problems)}` : ''}`;
}
