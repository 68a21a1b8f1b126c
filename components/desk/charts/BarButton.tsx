import type { CSSProperties, ReactNode } from 'react';
import { useTexts } from '../../shared/texts.ts';

interface BarButtonProps {
  readonly label: string;
  readonly count: number;
  readonly bar: string;
  readonly active: boolean;
  readonly onShow: (bar: string) => void;
  readonly className: string;
  readonly style?: CSSProperties;
  readonly children?: ReactNode;
}

/** One bar: a button that says what it counts, and shows what is behind it. */
export function BarButton({ label, count, bar, active, onShow, children, ...look }: BarButtonProps) {
  const { charts } = useTexts().pages;
  return (
    <button
      type="button"
      {...look}
      data-bar={bar}
      data-count={count}
      tabIndex={active ? 0 : -1}
      aria-label={charts.bar(label, count)}
      aria-disabled={count === 0 || undefined}
      title={charts.bar(label, count)}
      onClick={() => count > 0 && onShow(bar)}
    >
      {children}
    </button>
  );
}
