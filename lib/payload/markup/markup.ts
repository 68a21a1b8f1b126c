import type { Choices } from '../edits.ts';
import { isBlank, labelOf, textPart, unreadPart } from '../part-of.ts';
import type { Place, TextReading } from '../reading.ts';
import { shownReading } from '../shown-reading.ts';
import type { Splice } from '../splice.ts';
import { attributeData, attributeText } from './attributes.ts';
import { markupText } from './text.ts';
import { tokens } from './tokens.ts';

/**
 * HTML: its text, block by block, markup hidden; what stands in attributes (titles, values, addresses), one on a line;
 * and, unread, what is there for programs (comments, scripts, files written out in attributes). Leaving out the text
 * leaves out all of it; leaving out the others empties only them.
 */
export const html = (source: string, place: Place): TextReading => markup(source, place, false);

/** XML, likewise: in it the data stand in attributes as often as in text. */
export const xml = (source: string, place: Place): TextReading => markup(source, place, true);

function markup(source: string, place: Place, isXml: boolean): TextReading {
  const text = textReading(source, place, isXml);
  const others = [attributesReading(source, place, isXml), unseenReading(source, place, isXml)].filter(
    (one) => one !== null,
  );
  return {
    parts: [...(text?.parts ?? []), ...others.flatMap(({ parts }) => parts)],
    splices: (choices) => {
      const all = text?.parts.some(({ id }) => choices.get(id)?.kind === 'leave-out');
      if (all) return [{ start: 0, end: source.length, with: '' }];
      return [...(text?.splices(choices) ?? []), ...others.flatMap((one) => one.splices(choices))];
    },
  };
}

function textReading(source: string, place: Place, isXml: boolean): TextReading | null {
  const { text } = markupText(source, isXml);
  if (isBlank(text)) return null;
  return shownReading(textPart(place, text), () => markupText(source, isXml), source.length);
}

function attributesReading(source: string, place: Place, isXml: boolean): TextReading | null {
  const { text, pieces } = attributeText(source, isXml);
  if (text === '') return null;
  const part = textPart({ ...place, id: `${place.id}/@`, name: `${labelOf(place)} (attributen)`, bytes: null }, text);
  const show = () => attributeText(source, isXml);
  return {
    parts: [part],
    splices: (choices) => {
      if (choices.get(part.id)?.kind !== 'leave-out') return shownReading(part, show, 0).splices(choices);
      const everything = { kind: 'replace', replacements: [{ start: 0, end: pieces.at(-1)!.end, with: '' }] } as const;
      return shownReading(part, show, 0).splices(new Map([[part.id, everything]]));
    },
  };
}

function unseenReading(source: string, place: Place, isXml: boolean): TextReading | null {
  const ranges = [...unseen(source, isXml)];
  if (ranges.length === 0) return null;
  const bytes = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  const name = `${labelOf(place)} (verborgen)`;
  const part = unreadPart({ ...place, id: `${place.id}/!`, name, bytes }, 'unknown');
  return { parts: [part], splices: (choices: Choices) => (choices.has(part.id) ? ranges : []) };
}

function* unseen(source: string, isXml: boolean): Generator<Splice> {
  for (const token of tokens(source, isXml)) {
    const { kind, from, to } = token;
    if (kind === 'unseen' && source.slice(from, to).trim() !== '') yield { start: from, end: to, with: '' };
  }
  for (const { from, to } of attributeData(source, isXml)) yield { start: from, end: to, with: '' };
}

const HTML_START =
  /^\s*<(?:!doctype html|html|head|body|p|div|span|h[1-6]|ul|ol|table|b|i|u|strong|em|br|a|img|section|article|meta|style)\b/i;

export const looksHtml = (source: string, mediaType: string, fileName: string): boolean =>
  mediaType.includes('html') ||
  /\.x?html?$/i.test(fileName) ||
  (HTML_START.test(source.slice(0, 200)) && /[^\s>]*>\s*$/.test(source.slice(-200)));

export function looksXml(source: string, mediaType: string, fileName: string): boolean {
  if (/\bxml\b|\+xml|\bsvg\b/.test(mediaType) || /\.(?:xml|svg)$/i.test(fileName)) return true;
  const root = /^\s*(?:<\?xml\b|<([A-Za-z_][\w:.-]{0,100})[\s/>])/.exec(source.slice(0, 300));
  if (!root) return false;
  return root[1] === undefined || source.trimEnd().endsWith(`</${root[1]}>`);
}
