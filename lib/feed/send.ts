import type { AuditEvent, Bundle } from '@medplum/fhirtypes';
import { batchEntry } from '../export/fhir/bundle.ts';
import { onlyOnce } from '../export/fhir/meta.ts';
import { type FeedPolicy, feedBase } from '../policy/feed.ts';
import { type Answer, later, type Verdict, verdictOf, verdictsOf } from './answer.ts';

export interface Line {
  readonly feed: FeedPolicy;
  readonly fetch: typeof fetch;
  readonly now: () => number;
  /** Chromium ends a worker whose fetch takes 30 s to answer. */
  readonly timeoutMs: number;
}

/** An answer to fifty events is far below this. */
const LONGEST_ANSWER = 1_000_000;

/** One event: created only where that server does not have it yet, so that a lost answer makes no second one. */
export async function sendOne(line: Line, event: AuditEvent): Promise<Verdict> {
  const answer = await post(line, `${feedBase(line.feed)}/AuditEvent`, JSON.stringify(withoutId(event)), {
    'If-None-Exist': onlyOnce(event.id ?? ''),
  });
  return 'kind' in answer ? answer : verdictOf(answer, line.now());
}

/** @returns a verdict for each, in their order; or one for all. */
export async function sendBatch(line: Line, events: readonly AuditEvent[]): Promise<Verdict[] | Verdict> {
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'batch',
    entry: events.map((event) => ({ ...batchEntry(event), resource: withoutId(event) })),
  };
  const answer = await post(line, feedBase(line.feed), JSON.stringify(bundle), {});
  return 'kind' in answer ? answer : verdictsOf(answer, events.length, line.now());
}

/**
 * The server names what it creates; the tag says which it is. With an id of ours in it, a server that has the event
 * already may refuse what it should answer with 200 (Medplum 5 does).
 */
function withoutId({ id: _, ...event }: AuditEvent): AuditEvent {
  return event;
}

/** Never throws; of what went wrong nothing is kept but its kind. */
async function post(
  { feed, fetch, timeoutMs }: Line,
  url: string,
  body: string,
  headers: Record<string, string>,
): Promise<Answer | Verdict> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeoutMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/fhir+json',
        Accept: 'application/fhir+json',
        Prefer: 'return=minimal',
        ...(feed.authorization !== null && { Authorization: feed.authorization }),
        ...headers,
      },
      signal: abort.signal,
      // Client data and the token go to this address and to no other.
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    if (response.type === 'opaqueredirect') return later('elsewhere');
    const text = response.ok ? await readSome(response) : '';
    if (text === null) return later('not-understood', response.status);
    return {
      status: response.status,
      contentType: response.headers.get('Content-Type'),
      retryAfter: response.headers.get('Retry-After'),
      body: text,
    };
  } catch {
    return later(abort.signal.aborted ? 'too-slow' : 'no-answer');
  } finally {
    clearTimeout(timer);
  }
}

/** null where the answer goes on for longer than any answer to this. */
async function readSome(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let [text, length] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > LONGEST_ANSWER) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
