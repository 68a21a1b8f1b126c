import { type ReactNode, useState } from 'react';
import type { Statement } from '../../lib/verify/statement.ts';
import { useTexts } from '../shared/texts.ts';
import { Stated } from './Stated.tsx';

export const FILE_KINDS = ['csv', 'fhir', 'bundle'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export interface TakeAwayProps {
  readonly logs: readonly { readonly id: string; readonly grows: boolean; readonly size: number }[];
  /** Names of the officers for whom a bundle can be encrypted. */
  readonly officers: readonly string[];
  /** The log is of several people: no one of them takes it along so that it can be read. */
  readonly onlyOfficers?: boolean;
  /** @param officer null: readable by whoever has the file. Resolves to what is to be said of it. */
  readonly onSave: (kind: FileKind, log: string, officer: string | null) => Promise<string>;
  /** @param note null: the log alone. Null where the text holds no state of a log. */
  readonly onCheck: (note: string | null) => Promise<Statement | null>;
  readonly onPutBack: (file: File) => Promise<string>;
  /** Heading of what is not proved. */
  readonly notProved: string;
}

/** Files to take along, the verification, and putting a bundle back. */
export function TakeAway({ logs, officers, onlyOfficers = false, ...props }: TakeAwayProps) {
  const { onSave, onCheck, onPutBack, notProved } = props;
  const { pages } = useTexts();
  const words = pages.takeAway;
  const newest = logs.findLast(({ grows }) => grows) ?? logs.at(-1);
  const [log, setLog] = useState<string | null>(null);
  const [officer, setOfficer] = useState<string | null>(officers[0] ?? null);
  const [said, setSaid] = useState('');
  const [note, setNote] = useState('');
  const [statement, setStatement] = useState<Statement | null>(null);
  const chosen = log ?? newest?.id;

  const saying = (act: Promise<string>) => {
    setSaid(pages.papers.busy);
    void act.then(setSaid);
  };
  const check = (text: string | null) => {
    setSaid(pages.papers.busy);
    void onCheck(text).then((found) => {
      setStatement(found);
      setSaid(found === null ? words.noStamp : '');
    });
  };
  return (
    <details className="passed-in-log take-away" data-part="take-away">
      <summary>{words.title}</summary>
      {chosen !== undefined && (!onlyOfficers || officers.length > 0) && (
        <Group title={words.save}>
          <p className="quiet">{words.warning}</p>
          {logs.length > 1 && (
            <Choice label={words.which} value={chosen} onChange={setLog}>
              {logs.map(({ id, grows, size }) => (
                <option key={id} value={id}>
                  {words.log(id, grows, size)}
                </option>
              ))}
            </Choice>
          )}
          {officers.length > 0 && (
            <Choice label={words.bundleFor} value={officer ?? ''} onChange={(name) => setOfficer(name || null)}>
              {officers.map((name) => (
                <option key={name} value={name}>
                  {words.onlyFor(name)}
                </option>
              ))}
              {!onlyOfficers && <option value="">{words.readableByAll}</option>}
            </Choice>
          )}
          <div className="buttons">
            {(onlyOfficers ? (['bundle'] as const) : FILE_KINDS).map((kind) => (
              <button
                key={kind}
                type="button"
                className="button small"
                data-file={kind}
                onClick={() => saying(onSave(kind, chosen, officer))}
              >
                {words[kind]}
              </button>
            ))}
          </div>
        </Group>
      )}
      {chosen !== undefined && (
        <Group title={words.check}>
          <button type="button" className="button small" data-check="log" onClick={() => check(null)}>
            {words.checkNow}
          </button>
          <p className="quiet">{words.note}</p>
          <label className="field">
            <span>{words.noteLabel}</span>
            <textarea className="input" rows={3} value={note} onChange={(event) => setNote(event.target.value)} />
          </label>
          <button
            type="button"
            className="button small"
            data-check="note"
            disabled={note.trim() === ''}
            onClick={() => check(note)}
          >
            {words.check}
          </button>
          {statement && <Stated statement={statement} heading={notProved} />}
        </Group>
      )}
      <Group title={words.putBack}>
        <p className="quiet">{words.putBackHint}</p>
        <label className="field">
          <span>{words.chooseBundle}</span>
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => currentTarget.files?.[0] && saying(onPutBack(currentTarget.files[0]))}
          />
        </label>
      </Group>
      <p role="status">{said}</p>
    </details>
  );
}

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h3>{title}</h3>
    {children}
  </section>
);

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}
const Choice = ({ label, value, onChange, children }: ChoiceProps) => (
  <label className="field">
    <span>{label}</span>
    <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
      {children}
    </select>
  </label>
);
