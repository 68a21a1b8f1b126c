import { useEffect, useState } from 'react';
import { Charts } from '../../../components/desk/charts/Charts.tsx';
import { behindValue } from '../../../lib/desk/behind.ts';
import type { Overseen } from '../../../lib/desk/overseen.ts';
import type { TabProps } from './tabs.tsx';

/** What oversight makes of everything on the desk; null until it is known. */
export function useOverseen({ desk, known }: Pick<TabProps, 'desk' | 'known'>): Overseen | null {
  const [overseen, setOverseen] = useState<Overseen | null>(null);
  const { generation, complete } = known;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another generation has another answer
  useEffect(() => {
    let current = true;
    void desk
      .asks('overseen')()
      .then(
        (found) => current && setOverseen(found),
        (error: unknown) => console.error('Deelwijzer: not weighed', error instanceof Error ? error.name : 'error'),
      );
    return () => {
      current = false;
    };
  }, [desk, generation, complete]);
  return overseen;
}

/** The charts of all that is on the desk; a bar shows what is behind it among the lines. */
export function Overview(props: TabProps) {
  const overseen = useOverseen(props);
  const { texts, onShow } = props;
  if (overseen === null)
    return (
      <p role="status" className="loading quiet">
        {texts.pages.desk.loading}
      </p>
    );
  return (
    <Charts
      texts={texts}
      charts={overseen.charts}
      falsePrompts={overseen.falsePrompts}
      onShow={(bar) => onShow({ chosen: { behind: [behindValue(bar)] } })}
    />
  );
}
