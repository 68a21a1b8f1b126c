import type { KeyboardEvent } from 'react';
import { suggestionFor } from '../../lib/disclosure/draft/choices/choices.ts';
import { nextBlank, PARTS, type Part } from '../../lib/disclosure/draft/parts.ts';
import type { Segment } from '../../lib/disclosure/sentence/sentence.ts';
import { activeIsBlank } from './blank.ts';
import { LIST_ID, optionId } from './ChoiceList.tsx';
import { useWork } from './context.ts';
import type { Picker } from './use-picker.ts';

interface Props {
  readonly segment: Segment & { readonly part: Part };
  readonly place: number;
  readonly count: number;
  readonly picker: Picker;
}

/** A blank is one line: a longer suggestion stands in the list only. */
const LONGEST_GHOST = 44;

/** One part: answered, a button that opens it; unanswered, a blank to type in. */
export function PartControl(props: Props) {
  const work = useWork();
  const { part, blank } = props.segment;
  const here = work.active === part && (work.mode === 'change' || (work.mode === 'blank' && activeIsBlank(work)));
  const listed = part !== 'client' && part !== 'consent';
  const typing = listed && (blank || here);
  return typing ? <Blank {...props} /> : <Answered {...props} />;
}

function Answered({ segment: { part, text, blank }, place, count, picker }: Props) {
  const work = useWork();
  const { screen } = work.texts;
  const open = work.open.includes(part);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (move(event, part, work)) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const letter = event.key.length === 1 && event.key !== ' ';
    if (!letter && event.key !== 'Enter' && event.key !== ' ' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    work.change(part);
    if (letter) picker.type(event.key);
  }

  return (
    // A button element is a box that cannot run on over the end of a line; a part of a sentence must.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      className={`part ${blank ? 'empty' : ''}`}
      data-part={part}
      data-waiting={open || undefined}
      aria-label={screen.partOf(text, screen.parts[part], place, count)}
      aria-expanded={work.active === part && work.mode !== 'blank'}
      onFocus={() => blank && work.show(part)}
      onClick={() => work.change(part)}
      onKeyDown={onKeyDown}
    >
      {text}
    </span>
  );
}

function Blank({ segment: { part, text, blank }, place, count, picker }: Props) {
  const work = useWork();
  const { screen } = work.texts;
  const here = work.active === part;
  const suggestion = blank ? suggestionFor(part, work) : undefined;
  // With several recipients the sentence speaks of all; the blank is about the one being filled in.
  const asks = blank || work.mode === 'change' ? text : screen.sentence.blank[part];
  const suggested = suggestion?.ghost ?? suggestion?.label ?? asks;
  const ghost = suggested.length > LONGEST_GHOST ? asks : suggested;
  const value = here ? picker.typed : '';
  const name = blank ? screen.parts[part] : text;
  const listed = here && picker.choices.length > 0;

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (here && picker.key(event)) event.preventDefault();
    else if (value === '') move(event, part, work);
  }

  return (
    <span className="blank" data-suggested={(ghost !== asks && value === '') || undefined}>
      <span aria-hidden="true" data-typed={value !== '' || undefined}>
        {value || ghost}
      </span>
      <input
        data-part={part}
        role="combobox"
        size={1}
        aria-label={screen.partOf(name, screen.parts[part], place, count)}
        aria-description={suggestion && `${screen.suggested}: ${suggestion.label}`}
        aria-expanded={listed}
        aria-controls={listed ? LIST_ID : undefined}
        aria-autocomplete="list"
        aria-activedescendant={here && picker.at >= 0 ? optionId(picker.at) : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={ghost}
        value={value}
        onFocus={() => work.show(part)}
        onChange={(event) => {
          work.show(part);
          picker.type(event.target.value);
        }}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}

/** Tab goes from blank to blank, the arrows from part to part; everything else is the browser's. */
function move(
  event: KeyboardEvent<HTMLElement>,
  part: Part,
  { open, show, goOn }: ReturnType<typeof useWork>,
): boolean {
  const tab = event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey;
  const later = open.filter((blank) => PARTS.indexOf(blank) > PARTS.indexOf(part));
  if (tab && later.length > 0 && nextBlank(open, part) !== undefined) {
    event.preventDefault();
    goOn(part);
    return true;
  }
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
  const all = [...(event.currentTarget.closest('[data-sentence]')?.querySelectorAll<HTMLElement>('[data-part]') ?? [])];
  const next = all[all.indexOf(event.currentTarget) + (event.key === 'ArrowRight' ? 1 : -1)];
  if (next === undefined) return false;
  event.preventDefault();
  next.focus();
  const name = next.dataset.part as Part;
  if (next instanceof HTMLInputElement) show(name);
  return true;
}
