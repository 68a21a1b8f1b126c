import { Cursor, Unsplittable } from './cursor.ts';

/** What a stream of JSON text holds: the members of one object; the elements of the named arrays one by one. */
export type JsonPiece =
  | { readonly kind: 'member'; readonly name: string; readonly json: string }
  | { readonly kind: 'element'; readonly name: string; readonly json: string; readonly value?: unknown };

/**
 * Splits the text of one JSON object, in whatever pieces it comes, holding no more than one value at a time. It only
 * finds where values begin and end; whether each is JSON is for whoever parses it.
 * @param streamed names of arrays whose elements are given one by one.
 * @throws Unsplittable
 */
export async function* splitJson(
  text: AsyncIterable<string>,
  streamed: ReadonlySet<string>,
): AsyncGenerator<JsonPiece> {
  const cursor = new Cursor(text);
  if ((await cursor.next()) !== '{') throw new Unsplittable('not-json');
  let more = (await cursor.peek()) !== '}';
  while (more) {
    const name = nameIn(await cursor.value(':'));
    await cursor.expect(':');
    if (streamed.has(name) && (await cursor.peek()) === '[') yield* elements(cursor, name);
    else yield { kind: 'member', name, json: await cursor.value(',') };
    more = (await cursor.peek()) === ',';
    if (more) await cursor.expect(',');
  }
  await cursor.expect('}');
  if ((await cursor.peek()) !== '') throw new Unsplittable('not-json');
}

async function* elements(cursor: Cursor, name: string): AsyncGenerator<JsonPiece> {
  await cursor.expect('[');
  let more = (await cursor.peek()) !== ']';
  while (more) {
    const line = await cursor.line();
    yield { kind: 'element', name, ...(line ?? { json: cursor.valueHere() ?? (await cursor.value(',')) }) };
    more = (await cursor.peek()) === ',';
    if (more) await cursor.expect(',');
  }
  await cursor.expect(']');
}

function nameIn(json: string): string {
  try {
    const name: unknown = JSON.parse(json);
    if (typeof name === 'string') return name;
  } catch {
    // Not JSON: said below.
  }
  throw new Unsplittable('not-json');
}
