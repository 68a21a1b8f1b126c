import { type ReactNode, useId } from 'react';

interface StepProps {
  readonly title: string;
  readonly hint: string;
  /** The word for it, where it is done. */
  readonly done: string | false;
  /** For the drivers of the tests. */
  readonly step: string;
  readonly children: ReactNode;
}

export function Step({ title, hint, done, step, children }: StepProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="question" data-step={step} data-done={done !== false}>
      <div className="asked">
        <h2 id={id}>
          {title} {done !== false && <span className="done">{done}</span>}
        </h2>
        <p className="quiet">{hint}</p>
      </div>
      <div className="answered">{children}</div>
    </section>
  );
}
