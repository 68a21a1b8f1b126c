import type { Statement } from '../../lib/verify/statement.ts';
import { useTexts } from '../shared/texts.ts';

const SIGNS = { holds: '●', wrong: '■', note: '▲' } as const;

/** The answer stands below its question: it is brought onto the screen, as far as there is room. */
const intoView = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });

/** A verification in words: what holds, what does not, and what this does not prove. */
export function Stated({ statement, heading }: { readonly statement: Statement; readonly heading: string }) {
  const { marks } = useTexts().pages.takeAway;
  return (
    <div ref={intoView} className="stated" data-in-order={statement.inOrder}>
      {statement.sections.map(({ title, lines }) => (
        <section key={title}>
          <h4>{title}</h4>
          <ul>
            {lines.map(({ mark, text }) => (
              <li key={text} data-mark={mark}>
                <span aria-hidden="true">{SIGNS[mark]}</span> <span className="unseen">{marks[mark]}: </span>
                {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {statement.notProved.length > 0 && (
        <section>
          <h4>{heading}</h4>
          <ul>
            {statement.notProved.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
