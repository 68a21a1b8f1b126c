import { type ReactNode, useId } from 'react';

interface QuestionProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

/** One question of the page, with what belongs to it. */
export function Question({ title, hint, children }: QuestionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="question">
      <div className="asked">
        <h2 id={id}>{title}</h2>
        {hint && <p className="quiet">{hint}</p>}
      </div>
      <div className="answered">{children}</div>
    </section>
  );
}

interface FixedProps {
  readonly label: string;
  readonly value: string;
  readonly why: string;
}

/** An answer that the organisation gave. */
export function Fixed({ label, value, why }: FixedProps) {
  return (
    <p className="fixed">
      <span className="name">{label}</span>
      <span>
        {value} <span className="quiet">· {why}</span>
      </span>
    </p>
  );
}
