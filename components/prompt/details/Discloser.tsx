import { TextField } from '../../shared/fields.tsx';
import { useWork } from '../context.ts';

export function DiscloserDetails() {
  const { draft, set, texts } = useWork();
  const { discloser: words } = texts.screen;
  const { name, function: role, organisation } = draft.discloser;
  return (
    <div className="details columns">
      <TextField label={words.name} value={name} onChange={(value) => set({ discloser: { name: value } })} />
      <TextField
        label={words.function}
        value={role ?? ''}
        onChange={(value) => set({ discloser: { function: value || null } })}
      />
      <TextField
        label={words.organisation}
        value={organisation ?? ''}
        onChange={(value) => set({ discloser: { organisation: value || null } })}
      />
    </div>
  );
}
