import { useWork } from './context.ts';

/** Going on against the advice: one motivated sentence, and who will read it. */
export function Against({ binding }: { readonly binding: boolean }) {
  const { draft, texts, replace } = useWork();
  const { against } = texts.screen;
  if (binding) {
    return (
      <section className="against">
        <p role="alert">{against.binding}</p>
      </section>
    );
  }
  return (
    <section className="against" aria-label={against.title}>
      <label className="field">
        <span>
          <b>{against.title}</b> {against.field}:
        </span>
        <input
          className="input"
          data-field="motivation"
          value={draft.motivation}
          onChange={(event) => replace({ ...draft, motivation: event.target.value })}
        />
      </label>
      <p className="quiet">{against.officer}</p>
    </section>
  );
}
