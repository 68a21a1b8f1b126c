import { FhirRouter, MemoryRepository } from '@medplum/fhir-router';
import type { AuditEvent, Bundle } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { randomLog } from '../../../tests/support/random-entries.ts';
import { historiesOf } from '../history.ts';
import { fhirBatchOf } from './bundle.ts';
import { OWN_TERMS } from './own-terms.ts';
import { CONTEXT } from './testing.ts';
import './validation.ts'; // the definitions that the server needs

const histories = historiesOf(randomLog(60, 3).map((entry, index) => ({ index, entry })));
const batch = JSON.parse([...fhirBatchOf(histories, CONTEXT)].join('')) as Bundle<AuditEvent>;

async function serverThatGets(...bodies: Bundle[]) {
  const [router, repository] = [new FhirRouter(), new MemoryRepository()];
  const answers: Bundle[] = [];
  for (const body of bodies) {
    const [outcome, answer] = await router.handleRequest(
      {
        method: 'POST',
        url: '/',
        body: structuredClone(body),
        headers: {},
        params: {},
        query: {},
        config: {},
      } as never,
      repository,
    );
    expect(outcome.id).toBe('ok');
    answers.push(answer as Bundle);
  }
  const kept = await repository.search<AuditEvent>({ resourceType: 'AuditEvent', count: 1_000 });
  return { answers, kept: (kept.entry ?? []).map(({ resource }) => resource as AuditEvent) };
}
const ownId = ({ meta }: AuditEvent) => meta?.tag?.find(({ system }) => system === OWN_TERMS.resource)?.code;

describe('a FHIR server', () => {
  it('takes a batch, and keeps each event once when the same batch comes again', async () => {
    const once = await serverThatGets(batch);
    expect(once.answers[0]?.entry?.map(({ response }) => response?.status)).toEqual(batch.entry?.map(() => '201'));
    const twice = await serverThatGets(batch, batch);
    expect(twice.answers[1]?.entry?.map(({ response }) => response?.status)).toEqual(batch.entry?.map(() => '200'));
    for (const { kept } of [once, twice]) {
      expect(kept.map(ownId).toSorted()).toEqual(batch.entry?.map(({ resource }) => resource?.id).toSorted());
    }
  });
});
