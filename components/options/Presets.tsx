import type { Preset } from '../../lib/disclosure/preset.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { Question } from './Question.tsx';

interface PresetsProps {
  readonly texts: PageTexts;
  readonly presets: readonly Preset[];
  /** Set by the organisation: shown, and not hers to remove. */
  readonly ofOrganisation: readonly Preset[];
  readonly onRemove: (name: string) => void;
}

/** What she often shares in the same way, by name. */
export function Presets({ texts, presets, ofOrganisation, onRemove }: PresetsProps) {
  const words = texts.pages.presets.list;
  return (
    <Question title={words.title} hint={words.hint}>
      {presets.length + ofOrganisation.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways on a narrow screen must be within reach of the keys
        <section className="scrolls" aria-label={words.all} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.to}</th>
                <th scope="col">{words.purpose}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {presets.map((preset) => (
                <Line key={preset.name} texts={texts} preset={preset}>
                  <button
                    type="button"
                    className="button small"
                    data-action="remove-preset"
                    aria-label={`${words.remove}: ${preset.name}`}
                    onClick={() => onRemove(preset.name)}
                  >
                    {words.remove}
                  </button>
                </Line>
              ))}
              {ofOrganisation.map((preset) => (
                <Line key={`of ${preset.name}`} texts={texts} preset={preset}>
                  <span className="quiet">{words.ofOrganisation}</span>
                </Line>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Question>
  );
}

interface LineProps extends Pick<PresetsProps, 'texts'> {
  readonly preset: Preset;
  readonly children: React.ReactNode;
}

function Line({ texts, preset: { name, partner, purpose }, children }: LineProps) {
  const to = [partner.organisation, partner.person].filter(Boolean).join(', ');
  return (
    <tr data-preset={name}>
      <th scope="row">{name}</th>
      <td>{to || texts.terms.recipientKind[partner.kind].label}</td>
      <td>{purpose}</td>
      <td>{children}</td>
    </tr>
  );
}
