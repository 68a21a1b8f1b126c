import { type Span, TAGS, type Tag } from '../span.ts';

/** A text written with its spans in it, as `{name|Jan}`, and the same without. For tests. */
export function marked(written: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let from = 0;
  for (const found of written.matchAll(/\{([a-z]+)\|([^}]*)\}/g)) {
    text += written.slice(from, found.index);
    const [whole, tag = '', content = ''] = found;
    spans.push({ start: text.length, end: text.length + content.length, tag: tagOf(tag) });
    text += content;
    from = found.index + whole.length;
  }
  return { text: text + written.slice(from), spans };
}

function tagOf(written: string): Tag {
  const tag = TAGS.find((one) => one === written);
  if (tag === undefined) throw new Error(`no such tag: ${written}`);
  return tag;
}
