import { GIVEN, PARTICLE, PLACE, PLACE_CUE, SURNAME, WORD_TOO } from '../lexicon/classes.ts';
import { CAPITAL, MARK, NEW_LINE, NUMBER, SINGLE, type Tokens, WORD } from '../text/tokens.ts';

const DISTRICT_CUE =
  /^(?:wijk|buurt|stadsdeel|buurtschap|wijkteam|kern|station|gehucht|woonachtig|woonplaats|geboorteplaats)$/i;
const QUARTER =
  /^(?:noord|zuid|oost|west|centrum|zuidoost|noordwest|noordoost|zuidwest|buiten|haven|stad|poort|schothorst|centraal)$/i;
/** `Capelle a/d IJssel`, `Alphen a.d. Rijn`. */
const RIVER = /^\s(?:a[./]?d\.?|aan den?|op)\s(?:den\s)?(?:IJssel|Rijn|Maas|Zaan|Lek|Amstel|Zoom|IJ)(?!\p{L})/u;
const WIND = /^(?:zuid|noord|oost|west|midden|nieuw|oud|groot|klein|zuidoost|noordwest|noordoost|zuidwest)$/i;
const IN = /^(?:in|te|uit|naar|vanuit|nabij|rond|omgeving)$/i;

/** Towns, districts and countries. A place that is an ordinary word as well needs its capital and a word before it. */
export function places(t: Tokens): void {
  for (let one = 0; one < t.liveCount; one += 1) {
    const at = t.live[one]!;
    if (t.kind[at] !== WORD || t.owner[at] !== 0) continue;
    const lex = t.lex[at]!;
    if ((lex & PLACE) !== 0) known(t, at, lex);
    else if (at > 0 && (t.lex[at - 1]! & PLACE_CUE) !== 0 && t.has(at, CAPITAL) && DISTRICT_CUE.test(t.word(at - 1))) {
      t.take(at, at + 1, 'location');
    }
  }
}

function known(t: Tokens, at: number, lex: number): void {
  const capital = t.has(at, CAPITAL);
  const back = at - 1;
  const cue = back >= 0 && t.kind[back] === WORD && (t.lex[back]! & PLACE_CUE) !== 0;
  const behindCode = back >= 0 && t.owner[back] === 2;
  const beforeName = (lex & (GIVEN | SURNAME)) !== 0;
  const surname =
    back >= 0 &&
    t.kind[back] === WORD &&
    (t.lex[back]! & PARTICLE) !== 0 &&
    !IN.test(t.word(back)) &&
    beforeName &&
    capital;
  if (surname || ofSomeone(t, at)) return;
  if ((lex & WORD_TOO) !== 0) {
    if (
      !capital ||
      !(
        cue ||
        behindCode ||
        listed(t, at) ||
        ((t.code[back] === 40 || t.code[back] === 44) &&
          (t.owner[back - 1] === 2 || t.owner[back - 1] === 3 || t.code[at + 1] === 41))
      )
    )
      return;
    if (t.kind[back] === WORD && /^(?:bij|van|via|geb)$/i.test(t.word(back)) && beforeName) return;
  } else if (beforeName) {
    const said =
      behindCode ||
      (back >= 0 &&
        t.kind[back] === WORD &&
        (IN.test(t.word(back)) || DISTRICT_CUE.test(t.word(back)) || (cue && t.word(back).length > 4)));
    const apart = capital && (t.code[back] === 44 || t.code[back] === 40) && !(t.owner[back - 1] === 1);
    if (!said && !apart) return;
  } else if (!capital && !cue && !behindCode && t.length(at) < 6) return;
  let from = at;
  if (t.code[back] === 45 && t.glued(at) && t.glued(back) && WIND.test(t.word(back - 1)) && t.owner[back - 1] === 0)
    from = back - 1;
  let end = at + 1;
  while (
    end < at + 3 &&
    t.kind[end] === WORD &&
    t.owner[end] === 0 &&
    t.has(end, CAPITAL) &&
    !t.has(end, NEW_LINE) &&
    QUARTER.test(t.word(end))
  )
    end += 1;
  if (
    t.code[end] === 45 &&
    t.glued(end) &&
    t.kind[end + 1] === WORD &&
    t.glued(end + 1) &&
    t.has(end + 1, CAPITAL) &&
    t.owner[end + 1] === 0
  )
    end += 2;
  const water = RIVER.test(t.text.slice(t.end[end - 1]!, t.end[end - 1]! + 24))
    ? RIVER.exec(t.text.slice(t.end[end - 1]!, t.end[end - 1]! + 24))![0].length
    : 0;
  t.take(from, water > 0 ? t.after(end, t.end[end - 1]! + water) : end, 'location');
}

/** `…, 2501 AX Best`, `(Best)`: where a place stands on its own. */
function listed(t: Tokens, at: number): boolean {
  return t.kind[at - 2] === NUMBER && t.length(at - 1) === 2;
}

/** `M. Kampen`, `collega Van Ommen`, `v. Ravenswaaij`: a place, but someone is called so. */
function ofSomeone(t: Tokens, at: number): boolean {
  const back = at - 1;
  if ((t.lex[at]! & SURNAME) !== 0 && cutShort(t, at)) return true;
  if (back < 1 || t.has(at, NEW_LINE)) return false;
  if (t.code[back] === 46)
    return (
      t.kind[back - 1] === WORD &&
      t.has(back - 1, SINGLE) &&
      (t.has(back - 1, CAPITAL) || /^v$/i.test(t.word(back - 1)) || t.word(back - 1) === 'd')
    );
  return (
    t.kind[back] === WORD &&
    t.has(back, CAPITAL) &&
    /^(?:van|ter|ten|der|den)$/i.test(t.word(back)) &&
    (t.kind[back - 1] !== MARK || t.code[back - 1] === 40 || t.code[back - 1] === 34)
  );
}

/** `Hoogeveen, K.`, `Heemskerk B.` */
function cutShort(t: Tokens, at: number): boolean {
  const next = t.code[at + 1] === 44 ? at + 2 : at + 1;
  return (
    t.kind[next] === WORD &&
    t.has(next, SINGLE) &&
    t.has(next, CAPITAL) &&
    t.code[next + 1] === 46 &&
    !t.has(next, NEW_LINE)
  );
}
