import { PART_OF_REQUIREMENT } from '../../lib/disclosure/draft/parts.ts';
import { useWork } from './context.ts';

/** What the organisation requires before anything is released. `ways`: with the way to where it is filled in. */
export function Missing({ ways }: { readonly ways: boolean }) {
  const { missing, texts, change } = useWork();
  const { required, parts } = texts.screen;
  if (missing.length === 0) return null;
  return (
    <ul className="conditions" data-missing={missing.join(' ')}>
      {missing.map((one) => (
        <li key={one}>
          <span>{required.line(required[one])}</span>{' '}
          {ways && (
            <button type="button" className="button bare small" onClick={() => change(PART_OF_REQUIREMENT[one])}>
              {parts[PART_OF_REQUIREMENT[one]]}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
