import type { KeyboardEvent } from 'react';
import { PARTS, type Part, shownParts } from '../../lib/disclosure/draft/parts.ts';
import { activeIsBlank } from './blank.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { useWork } from './context.ts';
import { ChannelDetails } from './details/Channel.tsx';
import { Claims } from './details/Claims.tsx';
import { ClientDetails } from './details/Client.tsx';
import { ConsentDetails } from './details/Consent.tsx';
import { DiscloserDetails } from './details/Discloser.tsx';
import { GroundDetails } from './details/Ground.tsx';
import { InformedDetails } from './details/Informed.tsx';
import { RecipientDetails } from './details/Recipient.tsx';
import { WhatDetails } from './details/What.tsx';
import type { Picker } from './use-picker.ts';
import { leading } from './Verdict.tsx';
import './dock.css';

const DETAILS: Readonly<Partial<Record<Part, () => React.ReactNode>>> = {
  discloser: DiscloserDetails,
  what: WhatDetails,
  client: ClientDetails,
  recipient: RecipientDetails,
  ground: GroundDetails,
  consent: ConsentDetails,
  channel: ChannelDetails,
  informed: InformedDetails,
};

/** Where the open part opens into: its list, and as much detail as its answer needs. It pushes nothing but what stands under it. */
export function Dock({ picker }: { readonly picker: Picker }) {
  const work = useWork();
  const { active, mode, facts, texts, open, assessed } = work;
  if (active === null) return null;
  const { screen } = texts;
  const Details = DETAILS[active];
  const blank = activeIsBlank(work);
  if (mode === 'blank' && !blank) return null;
  const listed = active !== 'client' && active !== 'consent' && mode !== 'details';
  const asked = open.includes(active) && assessed.verdict === 'incomplete' && leading(work) === work.index;
  const shown = shownParts(facts);

  /** Enter in a field is "this is it": on to the next that is open. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.repeat || event.defaultPrevented) return;
    if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement)) return;
    // The consent is a form of its own: Enter confirms it.
    if (event.target.form !== null) return;
    event.preventDefault();
    const waiting = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-open]')].find(
      (field) => field !== event.target,
    );
    if (waiting) waiting.focus();
    else work.goOn(active);
  }

  return (
    <section className="dock" data-mode={mode} aria-label={screen.parts[active]} onKeyDown={onKeyDown}>
      {!asked && (
        <h2>
          {screen.questions[active]}
          <span className="quiet">{` ${screen.parts[active]}, ${shown.indexOf(active) + 1}/${Math.max(shown.length, PARTS.indexOf(active))}`}</span>
        </h2>
      )}
      {active === 'ground' && <Claims />}
      {listed && <ChoiceList picker={picker} />}
      {Details !== undefined && (mode !== 'blank' || !listed) && <Details />}
    </section>
  );
}
