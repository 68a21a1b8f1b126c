import { useMemo } from 'react';
import { leftAlready } from '../../lib/disclosure/action.ts';
import { PARTS } from '../../lib/disclosure/draft/parts.ts';
import { inWords, sentenceFor, subjectOf } from '../../lib/disclosure/sentence/sentence.ts';
import { useWork } from './context.ts';
import { PartControl } from './PartControl.tsx';
import type { Picker } from './use-picker.ts';
import './sentence.css';

/** The disclosure as one sentence, every part of it a control. */
export function Sentence({ picker }: { readonly picker: Picker }) {
  const { draft, index, texts, briefing } = useWork();
  const variant = draft.spoken ? 'spoken' : leftAlready(briefing.action) ? 'shared' : 'about';
  const segments = useMemo(
    () =>
      sentenceFor(subjectOf(draft), variant, texts.screen.sentence, draft.recipients.length > 1 ? undefined : index),
    [draft, index, variant, texts],
  );
  const shown = PARTS.filter((part) => segments.some((segment) => segment.part === part));
  return (
    // A fieldset would be a box with a legend; this is running text that happens to be a group of controls.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div className="sentence" role="group" aria-label={inWords(segments)} data-sentence="">
      {segments.map((segment, at) =>
        segment.part === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the words between the parts have no other name
          <span key={at}>{segment.text}</span>
        ) : (
          <PartControl
            key={segment.part}
            segment={{ ...segment, part: segment.part }}
            place={shown.indexOf(segment.part) + 1}
            count={shown.length}
            picker={picker}
          />
        ),
      )}
    </div>
  );
}
