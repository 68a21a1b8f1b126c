import { leftAlready } from '../../lib/disclosure/action.ts';
import { useWork } from './context.ts';

/** Whose data this is, so that a wrong window is seen at once; and what set this off. */
export function Header({ listed, onList }: { readonly listed: boolean; readonly onList: () => void }) {
  const { draft, briefing, texts, change } = useWork();
  const { screen } = texts;
  const { name, birthDate, number, age } = draft.client;
  const born =
    birthDate === null ? null : `${birthDate.split('-').reverse().join('-')}${age === null ? '' : ` (${age})`}`;
  const { action, alsoHeld, context } = briefing;
  const unnamed = leftAlready(action) ? screen.leftAlready.label : screen.header.action;
  const label = action === null || draft.spoken ? screen.header.spoken : (action.label ?? unnamed);
  return (
    <header className="top">
      <h1 className="unseen">{screen.title}</h1>
      <button type="button" className="whose" onClick={() => change('client')} aria-description={screen.header.client}>
        <b>{name ?? screen.header.unknownClient}</b>
        {[born, number].filter(Boolean).map((piece) => (
          <span key={piece}> · {piece}</span>
        ))}
      </button>
      <p className="from">
        {alsoHeld > 0 && <span className="held">{screen.header.alsoHeld(alsoHeld)}</span>}
        <b>{label}</b>
        <span className="quiet"> · {context.epd.name}</span>
        <button
          type="button"
          className="button bare small"
          data-action="plain-list"
          aria-pressed={listed}
          onClick={onList}
        >
          {listed ? screen.buttons.sentence : screen.buttons.plainList}
        </button>
      </p>
    </header>
  );
}
