import { useEffect, useMemo, useState } from 'react';
import { Charts } from '../../../components/desk/charts/Charts.tsx';
import { behindValue } from '../../../lib/desk/behind.ts';
import { isNarrowed, withoutBehind } from '../../../lib/desk/facets.ts';
import type { Charted } from '../../../lib/desk/overseen.ts';
import type { TabProps } from './tab-props.ts';
import { useOverseen } from './use-overseen.ts';

/** The charts of what the table asks for; a bar shows what is behind it among the lines. */
export function Overview(props: TabProps) {
  const { texts, onShow, onWanted, wanted } = props;
  const overseen = useOverseen(props);
  // A bar that she looked behind is no reason to draw the charts of that bar alone.
  const asked = useMemo(() => withoutBehind(wanted), [wanted]);
  const charted = useCharted(props, asked);
  if (overseen === null || charted === null)
    return (
      <p role="status" className="loading quiet">
        {texts.pages.desk.loading}
      </p>
    );
  return (
    <Charts
      texts={texts}
      charts={charted.charts}
      falsePrompts={overseen.falsePrompts}
      {...(isNarrowed(asked) && { narrowed: { wanted: asked, count: charted.count, of: overseen.count } })}
      onWanted={onWanted}
      onShow={(bar) => onShow({ ...asked, chosen: { ...asked.chosen, behind: [behindValue(bar)] } })}
    />
  );
}

function useCharted({ desk, known: { generation, complete } }: TabProps, asked: TabProps['wanted']): Charted | null {
  const [charted, setCharted] = useState<Charted | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another generation has another answer
  useEffect(() => {
    let current = true;
    void desk
      .asks('charts')(asked)
      .then(
        (found) => current && found && setCharted(found),
        (error: unknown) => console.error('Deelwijzer: not drawn', error instanceof Error ? error.name : 'error'),
      );
    return () => {
      current = false;
    };
  }, [desk, asked, generation, complete]);
  return charted;
}
