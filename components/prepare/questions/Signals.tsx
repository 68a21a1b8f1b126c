import { TextField } from '../../shared/fields.tsx';
import { useThinking } from '../context.ts';
import { YesNoAnswer } from './fields.tsx';
import { Rows } from './Rows.tsx';

/** Step 1: the signals, by whom and since when, and whether she spoke to who reported them. */
export function Signals() {
  const { answers, set, texts } = useThinking();
  const { prepare } = texts.pages;
  return (
    <>
      <Rows
        rows={answers.signals}
        empty={{ what: '', by: '', since: '' }}
        add={prepare.addSignal}
        nameOf={(_, place) => prepare.signal(place + 1)}
        onChange={(signals) => set({ signals })}
      >
        {(signal, place, put) => (
          <>
            <TextField
              label={prepare.signal(place + 1)}
              data={{ 'data-answer': `signal-${place + 1}` }}
              lines={2}
              value={signal.what}
              onChange={(what) => put({ what })}
            />
            <TextField label={prepare.signalBy} value={signal.by} onChange={(by) => put({ by })} />
            <TextField label={prepare.signalSince} value={signal.since} onChange={(since) => put({ since })} />
          </>
        )}
      </Rows>
      <YesNoAnswer of="spokeToReporter" label={prepare.spokeToReporter} />
    </>
  );
}
