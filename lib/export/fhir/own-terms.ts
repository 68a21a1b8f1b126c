/**
 * Names that nobody else has defined. URNs, since no web address is ours to promise that it will answer. What is under
 * them is listed in README.md.
 */
const OWN = 'urn:deelwijzer';

export const OWN_TERMS = {
  /** Identifier of a log; one log is one installation. */
  log: `${OWN}:log`,
  /** Tag by which a resource can be found again, and created only once. */
  resource: `${OWN}:resource`,
  checkpoint: `${OWN}:checkpoint`,
  ruleSet: `${OWN}:rule-set`,
  auditEventType: `${OWN}:audit-event-type`,
  agentType: `${OWN}:agent-type`,
  confidentialityGround: `${OWN}:confidentiality-ground`,
  provision: `${OWN}:provision`,
  channel: `${OWN}:channel`,
} as const;

export const SYSTEMS = {
  dcm: 'http://dicom.nema.org/resources/ontology/DCM',
  lifecycle: 'http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle',
  dataLifecycle: 'http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle',
  actReason: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  actCode: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  participation: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
  securityRole: 'http://terminology.hl7.org/CodeSystem/extra-security-role-type',
  snomed: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  entityType: 'http://terminology.hl7.org/CodeSystem/audit-entity-type',
  objectRole: 'http://terminology.hl7.org/CodeSystem/object-role',
  sourceType: 'http://terminology.hl7.org/CodeSystem/security-source-type',
  consentScope: 'http://terminology.hl7.org/CodeSystem/consentscope',
  consentAction: 'http://terminology.hl7.org/CodeSystem/consentaction',
  uri: 'urn:ietf:rfc:3986',
} as const;

export const PRIVACY_DISCLOSURE_SOURCE =
  'https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.PrivacyDisclosure.Source';
