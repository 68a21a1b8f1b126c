import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../../lib/disclosure/entry.ts';
import { encryptedFor } from '../../lib/log/keys/wrap.ts';
import { bundlesOf, PLANTED_FAULTS, type PlantedFault } from './organisation/faults.ts';
import { FROM, ordinaryStory, UNTIL } from './organisation/ordinary.ts';
import { clinicianNumbered, PARTNERS } from './organisation/people.ts';
import { PLANTED_STORIES, type PlantedStory, plantedStories } from './organisation/planted.ts';
import { signedLog } from './organisation/signed.ts';
import { DAY, deskOf, type Story } from './organisation/story.ts';
import { type Random, randomFrom } from './random.ts';

export interface Size {
  /** Six at least: some of what is planted must not lie in one log with something else. */
  readonly clinicians: number;
  /** In all logs together. */
  readonly entries: number;
  readonly seed: number;
}

export const SMALL: Size = { clinicians: 6, entries: 1_500, seed: 1 };
export const FULL: Size = { clinicians: 40, entries: 100_000, seed: 1 };

/** Something that was put there to be found, and where. */
export interface Planted {
  readonly problem: PlantedStory | PlantedFault | 'far-above-peers';
  readonly clinician: string;
  readonly log: string;
  /** Of the disclosures that it lies in; none where it is in the log as a whole. */
  readonly numbers: readonly number[];
}

export interface Organisation {
  /** Holds one bundle for each clinician, and one more for the log that was forked. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly entries: number;
  readonly disclosures: number;
  readonly planted: readonly Planted[];
}

/**
 * An organisation that does not exist: a signed log for each clinician, with problems that are written down in a
 * manifest. The same size and seed give the same bytes (but for what encrypting adds), and are made once.
 * @param recipient an age public key: then every file is encrypted for whoever holds its other half.
 */
export async function organisationOf(size: Size, recipient: string | null = null): Promise<Organisation> {
  const version = createHash('sha256')
    .update(JSON.stringify([FORMAT, size, recipient]))
    .digest('hex')
    .slice(0, 12);
  const folder = join('.output', 'organisation', `${size.clinicians}-${size.entries}-${version}`);
  const manifest = join(folder, 'manifest.json');
  const known = await readFile(manifest, 'utf8').catch(() => null);
  if (known !== null) return JSON.parse(known) as Organisation;
  const making = `${folder}-${process.pid}`;
  await rm(making, { recursive: true, force: true });
  await mkdir(join(making, 'bundles'), { recursive: true });
  const made = await written({ ...size }, join(making, 'bundles'), recipient);
  const organisation: Organisation = { ...made, folder: join(process.cwd(), folder, 'bundles') };
  await writeFile(join(making, 'manifest.json'), JSON.stringify(organisation, null, 1));
  // Whoever was first: another run may have made the same meanwhile.
  await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
  return organisation;
}

/** Raise it when what is made changes: what was made before is then made again. */
const FORMAT = 4;

async function written({ clinicians, entries, seed }: Size, folder: string, recipient: string | null) {
  const files: string[] = [];
  const planted: Planted[] = [];
  let disclosures = 0;
  const rooms = roomsOf(clinicians, entries, randomFrom(seed));
  for (const [index, room] of rooms.entries()) {
    const problems = PLANTED_STORIES.filter((_, at) => clinicianFor(at, clinicians) === index);
    const log = clinicianLog(index, room, problems, index === clinicians - 1, randomFrom(seed * 1_000 + index));
    const { name } = clinicianNumbered(index);
    const made = await signedLog(`${seed} ${clinicians} ${entries} ${name}`, new Date(FROM).toISOString(), log.entries);
    const fault = PLANTED_FAULTS[index] ?? null;
    if (fault !== null) planted.push({ problem: fault, clinician: name, log: made.head.log, numbers: [] });
    for (const [problem, numbers] of log.planted)
      planted.push({ problem, clinician: name, log: made.head.log, numbers });
    disclosures += log.entries.filter(({ kind }) => kind === 'disclosure').length;
    for (const { name: file, text } of await bundlesOf(
      made,
      fault,
      `behandelaar-${String(index + 1).padStart(2, '0')}`,
    )) {
      const sealed =
        recipient && new Uint8Array(await (await encryptedFor([recipient], new Blob([text]))).arrayBuffer());
      files.push(sealed ? file.replace(/json$/, 'age') : file);
      await writeFile(join(folder, files.at(-1)!), sealed || text);
    }
  }
  return { files, entries, disclosures, planted };
}

/** The first logs have faults of their own; the last one's partner is far above that of others. */
function clinicianFor(problem: number, clinicians: number): number {
  const from = PLANTED_FAULTS.length;
  return from + (problem % (clinicians - from - 1));
}

/** How many entries each has: some write twice as much as others; together exactly as many as asked. */
function roomsOf(clinicians: number, entries: number, random: Random): number[] {
  const weights = Array.from({ length: clinicians }, () => 70 + random.below(60));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const rooms = weights.map((weight) => Math.floor((weight / all) * entries));
  rooms[0] = (rooms[0] ?? 0) + entries - rooms.reduce((sum, room) => sum + room, 0);
  return rooms;
}

const FAR_ABOVE = { to: PARTNERS.desk, share: 45 };

function clinicianLog(index: number, room: number, problems: readonly PlantedStory[], far: boolean, random: Random) {
  const desk = deskOf(index, 60, random);
  const stories = problems.flatMap((problem) => plantedStories(problem, desk));
  let left = room - stories.reduce((sum, { after }) => sum + 1 + after.length, 0);
  if (left < 0) throw new RangeError(`no room for what is planted: ${room} entries`);
  while (left > 0) {
    const day = FROM + random.below((UNTIL - FROM) / DAY) * DAY;
    const story = ordinaryStory(desk, day, left, far ? FAR_ABOVE : undefined);
    left -= 1 + story.after.length;
    stories.push(far && isTo(story, FAR_ABOVE.to.organisation) ? { ...story, planted: 'far-above-peers' } : story);
  }
  return told(stories, desk.clinician.name, random);
}

const isTo = ({ disclosure }: Story, organisation: string) =>
  disclosure?.decision === 'released' && disclosure.recipients[0]?.organisation === organisation;

/** The stories as one log: in the order of time, numbered. */
function told(stories: readonly Story[], by: string, random: Random) {
  const planted = new Map<Planted['problem'], number[]>();
  const entries: Entry[] = [];
  let number = 0;
  for (const { at, disclosure, after, other, planted: problem } of stories.toSorted((a, b) => a.at - b.at)) {
    if (other) entries.push(other);
    if (!disclosure) continue;
    number += 1;
    entries.push({ ...disclosure, id: random.uuid(), at: new Date(at).toISOString(), number });
    if (problem && problem !== 'stage') {
      planted.set(problem as Planted['problem'], [...(planted.get(problem as Planted['problem']) ?? []), number]);
    }
    for (const { afterMs, happening } of after) {
      const event = {
        schema: 1,
        kind: 'event',
        id: random.uuid(),
        at: new Date(at + afterMs).toISOString(),
        about: number,
        by,
      } as const;
      entries.push({ ...event, ...happening } as Entry);
    }
  }
  return { entries: entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)), planted };
}
