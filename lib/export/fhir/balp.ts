import type { AuditEvent, AuditEventAgent } from '@medplum/fhirtypes';
import { OWN_TERMS, PRIVACY_DISCLOSURE_SOURCE, SYSTEMS } from './own-terms.ts';

/** For tests: what the profile asks beyond the base definition, a rule at a time, each with the name it fails under. */
export interface BalpRule {
  readonly name: string;
  readonly holds: (event: AuditEvent) => boolean;
}

const agents = (event: AuditEvent, code: string): AuditEventAgent[] =>
  event.agent.filter(({ type }) => type?.coding?.some((one) => one.system === SYSTEMS.dcm && one.code === code));
const source = (event: AuditEvent) => agents(event, '110153');
const recipient = (event: AuditEvent) => agents(event, '110152');
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const patients = (event: AuditEvent) =>
  (event.entity ?? []).filter(({ type }) => type?.system === SYSTEMS.entityType && type.code === '1');
const NETWORK_TYPES = ['1', '2', '3', '4', '5'];
const networked = ({ network }: AuditEventAgent): boolean =>
  !!network?.address && NETWORK_TYPES.includes(network.type ?? '');

/** IHE BALP 1.1.4, StructureDefinition IHE.BasicAudit.PrivacyDisclosure.Source. */
export const PROFILE_RULES: readonly BalpRule[] = [
  { name: 'says which profile it follows', holds: (event) => same(event.meta?.profile, [PRIVACY_DISCLOSURE_SOURCE]) },
  { name: 'has no modifierExtension', holds: (event) => event.modifierExtension === undefined },
  {
    name: 'is an export',
    holds: ({ type }) => type.system === SYSTEMS.dcm && type.code === '110106',
  },
  {
    name: 'has one subtype, disclose',
    holds: ({ subtype }) =>
      subtype?.length === 1 && subtype[0]?.system === SYSTEMS.lifecycle && subtype[0].code === 'disclose',
  },
  { name: 'is a read', holds: ({ action }) => action === 'R' },
  { name: 'says when it was recorded', holds: ({ recorded }) => !Number.isNaN(Date.parse(recorded)) },
  { name: 'has an outcome', holds: ({ outcome }) => ['0', '4', '8', '12'].includes(outcome ?? '') },
  { name: 'says the outcome in words', holds: ({ outcomeDesc }) => !!outcomeDesc?.trim() },
  { name: 'has one source', holds: (event) => source(event).length === 1 },
  { name: 'says who the source is', holds: (event) => source(event).every(({ who }) => who !== undefined) },
  { name: 'has the network of the source', holds: (event) => source(event).every(networked) },
  {
    name: 'is reported by its source',
    holds: (event) => source(event).every(({ who }) => same(who, event.source.observer)),
  },
  { name: 'has one recipient', holds: (event) => recipient(event).length === 1 },
  { name: 'says who the recipient is', holds: (event) => recipient(event).every(({ who }) => who !== undefined) },
  { name: 'has the network of the recipient', holds: (event) => recipient(event).every(networked) },
  {
    name: 'has at most one custodian and one authorizer, each with who it is',
    holds: ({ agent }) =>
      ['159541003', '429577009'].every((code) => {
        const found = agent.filter(({ type }) =>
          type?.coding?.some((one) => one.system === SYSTEMS.snomed && one.code === code),
        );
        return found.length <= 1 && found.every(({ who }) => who !== undefined);
      }),
  },
  { name: 'has two entities at least', holds: ({ entity }) => (entity?.length ?? 0) >= 2 },
  {
    name: 'has one patient, in that role',
    holds: (event) =>
      patients(event).length === 1 &&
      patients(event).every(({ role }) => role?.system === SYSTEMS.objectRole && role.code === '1'),
  },
  {
    name: 'points at a Patient',
    holds: (event) => patients(event).every(({ what }) => what?.type === 'Patient'),
  },
];

/** What contracts/exports.md asks beyond the profile. */
export const CONTRACT_RULES: readonly BalpRule[] = [
  {
    name: 'has a clinician who is the requestor, and nobody else is',
    holds: ({ agent }) => {
      const asking = agent.filter(({ requestor }) => requestor);
      return asking.length === 1 && asking.every((one) => one.who?.type === 'Practitioner');
    },
  },
  {
    name: 'names legal bases by IRIs that are known',
    holds: ({ agent }) =>
      agent.every(({ policy }) => policy === undefined || (policy.length > 0 && policy.every((iri) => IRI.test(iri)))),
  },
  {
    name: 'has data in that role, described',
    holds: ({ entity }) =>
      (entity ?? []).some(({ type, role, name }) => type?.code === '2' && role?.code === '3' && !!name?.trim()),
  },
  {
    name: 'carries the checkpoint',
    holds: (event) => hasTag(event, OWN_TERMS.checkpoint) && !!detail(event, 'checkpoint-root'),
  },
  {
    name: 'carries the rule-set version',
    holds: (event) => hasTag(event, OWN_TERMS.ruleSet) && !!detail(event, 'rule-set'),
  },
  {
    name: 'can be found by its id',
    holds: ({ id, meta }) => !!meta?.tag?.some(({ system, code }) => system === OWN_TERMS.resource && code === id),
  },
  { name: 'never holds a salt', holds: (event) => !/"(?:[\w-]*salt)"/.test(JSON.stringify(event)) },
];

/** What holds for what was withheld: it must not pass for a disclosure by any sign that a reader may go by. */
export const WITHHELD_RULES: readonly BalpRule[] = [
  { name: 'follows no profile', holds: ({ meta }) => meta?.profile === undefined },
  { name: 'is of a kind of its own', holds: ({ type }) => type.system === OWN_TERMS.auditEventType },
  { name: 'is no disclosure by its subtype', holds: ({ subtype }) => subtype === undefined },
  { name: 'read nothing', holds: ({ action }) => action === 'E' },
  { name: 'has no recipient', holds: (event) => recipient(event).length === 0 && source(event).length === 0 },
  { name: 'has no data in the state of disclosed', holds: ({ entity }) => !entity?.some(({ lifecycle }) => lifecycle) },
];

const IRI =
  /^(?:https:\/\/w3id\.org\/dpv\/legal\/eu\/gdpr#(?:A6-1-[a-f]|A9-2-[a-j])|urn:deelwijzer:(?:confidentiality-ground|provision)#[\w:.-]+)$/;

const hasTag = ({ meta }: AuditEvent, system: string): boolean =>
  !!meta?.tag?.some((tag) => tag.system === system && !!tag.code);

const detail = ({ entity }: AuditEvent, type: string): string | undefined =>
  entity?.flatMap(({ detail: details }) => details ?? []).find((one) => one.type === type)?.valueString;

/** The names of the rules that an event breaks. */
export const broken = (rules: readonly BalpRule[], event: AuditEvent): string[] =>
  rules.filter(({ holds }) => !holds(event)).map(({ name }) => name);
