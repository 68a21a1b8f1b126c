import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AuditRepository, type Fault, startAuditRepository } from '../../tests/support/audit-repository.ts';
import { randomLog, recordsOf } from '../../tests/support/random-entries.ts';
import { type LogDatabase, openLog } from '../log/database.ts';
import { DAY_MS } from './back-off.ts';
import { append, type Driven, drivenFeed, idsIn, ownId } from './testing.ts';

const records = recordsOf(randomLog(600, 77)).filter(({ kind }) => kind === 'disclosure' || kind === 'event');

type Step =
  | { do: 'append'; count: number }
  | { do: 'pass'; ms: number }
  | { do: 'killed'; after: number }
  | { do: 'run' | 'down' | 'up' | 'now' };

/** What can happen between two moments. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('append' as const), count: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('run' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 2 * 3_600_000 }) }),
  },
  // The worker is gone: whatever it had in memory, and whatever request was under way.
  { weight: 2, arbitrary: fc.record({ do: fc.constant('killed' as const), after: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('down' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('up' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('now' as const) }) },
);

const fault: fc.Arbitrary<Fault | null> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(null) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      status: fc.constantFrom(
        200,
        201,
        204,
        301,
        307,
        400,
        401,
        403,
        404,
        408,
        409,
        412,
        413,
        422,
        429,
        500,
        502,
        503,
        504,
      ),
      headers: fc.constantFrom(
        { 'Content-Type': 'text/html' },
        { 'Content-Type': 'application/fhir+json', 'Retry-After': '40' },
        { 'Content-Type': 'application/json', 'Retry-After': 'rubbish' },
      ),
      body: fc.constantFrom(
        '<html>',
        '{"resourceType":"Bundle","type":"batch-response","entry":[]}',
        '{',
        'null',
        ' {}',
      ),
    }),
  },
  { weight: 2, arbitrary: fc.constant<Fault>({ do: 'store-and-cut' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Fault>(
      { do: 'store-and-say', status: 500, body: '', type: 'text/plain' },
      { do: 'store-and-say', status: 200, body: '<p>ok', type: 'text/html' },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<Fault>({ do: 'cut' }, { do: 'hang' }) },
);

let [faults, requests, delivered, wrong] = [0, 0, 0, 0];

describe('whatever goes wrong, in whatever order', () => {
  test.each([{ batch: false }, { batch: true }])(
    'nothing is lost and nothing arrives twice ($batch in batches)',
    async ({ batch }) => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: 4, maxLength: 24 }),
          fc.array(fault, { minLength: 5, maxLength: 60 }),
          fc.integer({ min: 5, max: 60 }),
          async (steps, script, mostQueued) => {
            run += 1;
            const db = openLog(undefined, `feed-laws-${batch}-${run}`);
            const repository = await startAuditRepository();
            const world = new World(db, repository, batch, mostQueued, script);
            try {
              for (const one of steps) await world.does(one);
              await world.goesWell();
              const ids = await idsIn(db);
              const arrived = (await repository.events()).map(ownId);
              faults += repository.faults() + world.downs;
              requests += repository.requests.length;
              delivered += ids.length;
              if (arrived.length !== new Set(arrived).size || arrived.length !== ids.length) wrong += 1;
              expect(arrived.toSorted()).toEqual(ids.toSorted());
              expect(await world.feed.status()).toMatchObject({ waiting: 0, locked: 0, aside: [], failing: null });
              expect(await db.feed.count()).toBe(0);
            } finally {
              await db.delete();
              await repository.goDown();
            }
          },
        ),
        { numRuns: Number(process.env.FEED_RUNS ?? 25) },
      );
      console.info(
        `${faults} faults in ${requests} requests; ${delivered} events, ${wrong} runs with one lost or doubled`,
      );
    },
    280_000,
  );
});

class World {
  feed: Driven;
  downs = 0;
  #at = 0;
  #up = true;

  readonly db: LogDatabase;
  readonly repository: AuditRepository;
  readonly batch: boolean;
  readonly mostQueued: number;

  constructor(
    db: LogDatabase,
    repository: AuditRepository,
    batch: boolean,
    mostQueued: number,
    script: readonly (Fault | null)[],
  ) {
    this.db = db;
    this.repository = repository;
    this.batch = batch;
    this.mostQueued = mostQueued;
    this.feed = this.#worker();
    repository.fault = (_, count) => script[count - 1] ?? null;
  }

  #worker(now?: number): Driven {
    const how = { timeoutMs: 60, mostQueued: this.mostQueued, ...(now !== undefined && { now }) };
    return drivenFeed(this.db, { url: this.repository.url, batch: this.batch }, how);
  }

  async does(one: Step): Promise<void> {
    if (one.do === 'append') {
      for (const entry of records.slice(this.#at, this.#at + one.count)) await append(this.db, entry);
      this.#at += one.count;
    } else if (one.do === 'run') await this.feed.run();
    else if (one.do === 'now') await this.feed.tryNow();
    else if (one.do === 'pass') await this.feed.pass(one.ms);
    else if (one.do === 'killed') await this.#killed(one.after);
    else if (one.do === 'down' && this.#up) {
      await this.repository.goDown();
      this.#up = false;
      this.downs += 1;
    } else if (one.do === 'up' && !this.#up) {
      await this.repository.comeUp();
      this.#up = true;
    }
  }

  /** In the middle of its n-th request: what follows from the answer never happens. */
  async #killed(after: number): Promise<void> {
    const dying = this.feed;
    dying.dies(after);
    await dying.tryNow().catch(() => {}); // 'killed'
    this.feed = this.#worker(dying.now);
  }

  async goesWell(): Promise<void> {
    await this.does({ do: 'up' });
    this.repository.fault = () => null;
    await this.feed.run();
    await this.feed.pass(3 * DAY_MS);
  }
}
