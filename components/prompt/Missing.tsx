import { PART_OF_REQUIREMENT } from '../../lib/disclosure/draft/parts.ts';
import { useWork } from './context.ts';

/** What the organisation requires before anything is released, on one line. `ways`: each leads to where it is filled in. */
export function Missing({ ways }: { readonly ways: boolean }) {
  const { missing, texts, change } = useWork();
  const { required } = texts.screen;
  if (missing.length === 0) return null;
  return (
    <p className="missing" data-missing={missing.join(' ')}>
      {required.line}{' '}
      {missing.map((one, at) => (
        <span key={one}>
          {at > 0 && ', '}
          {ways ? (
            <button type="button" className="button bare small" onClick={() => change(PART_OF_REQUIREMENT[one])}>
              {required[one]}
            </button>
          ) : (
            required[one]
          )}
        </span>
      ))}
    </p>
  );
}
