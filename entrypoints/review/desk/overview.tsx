import { useCallback } from 'react';
import { Charts } from '../../../components/desk/charts/Charts.tsx';
import { behindValue } from '../../../lib/desk/behind.ts';
import { isNarrowed, withoutBehind } from '../../../lib/desk/facets.ts';
import type { TabProps } from './tab-props.ts';
import { useAnswer } from './use-answer.ts';
import { useOverseen } from './use-overseen.ts';

/** The charts of what the table asks for; a bar shows what is behind it among the lines. */
export function Overview(props: TabProps) {
  const { desk, texts, onShow, onWanted, wanted } = props;
  const overseen = useOverseen(props);
  const charted = useAnswer(
    props,
    useCallback(async () => {
      // A bar that she looked behind is no reason to draw the charts of that bar alone.
      const asked = withoutBehind(wanted);
      const found = await desk.asks('charts')(asked);
      return found && { ...found, asked };
    }, [desk, wanted]),
  );
  if (overseen === null || charted === null)
    return (
      <p role="status" className="loading quiet">
        {texts.pages.desk.loading}
      </p>
    );
  const { charts, count, asked } = charted;
  return (
    <Charts
      texts={texts}
      charts={charts}
      falsePrompts={overseen.falsePrompts}
      {...(isNarrowed(asked) && { narrowed: { wanted: asked, count, of: overseen.count } })}
      onWanted={onWanted}
      onShow={(bar) => onShow({ ...asked, chosen: { ...asked.chosen, behind: [behindValue(bar)] } })}
    />
  );
}
