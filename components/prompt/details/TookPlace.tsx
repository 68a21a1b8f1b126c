import { DateField } from '../../shared/DateField.tsx';
import { TextField } from '../../shared/fields.tsx';
import { useWork } from '../context.ts';

/** When it was told, where that was earlier than now. */
export function TookPlace() {
  const { draft, briefing, set, texts } = useWork();
  const { tookPlace } = draft;
  return (
    <>
      <DateField
        label={texts.screen.tookPlace.on}
        today={briefing.today}
        side="past"
        words={texts.screen.dates}
        value={tookPlace?.on ?? null}
        onChange={(on) => set({ draft: { tookPlace: on === null ? null : { on, at: tookPlace?.at ?? null } } })}
      />
      {tookPlace !== null && (
        <TextField
          label={texts.screen.tookPlace.at}
          type="time"
          value={tookPlace.at ?? ''}
          onChange={(at) => set({ draft: { tookPlace: { ...tookPlace, at: at === '' ? null : at } } })}
        />
      )}
    </>
  );
}
