/** One thing that a log line must hold, and where it is with us. */
export interface MappedField {
  /** As the standard speaks of it. */
  readonly field: string;
  /** Path in a disclosure of our log; `[]` for each recipient. */
  readonly entry: string;
  /** FHIRPath in the AuditEvent of a released disclosure. */
  readonly fhir: string;
  readonly remark: string | null;
}

const DCM = "type.coding.where(system = 'http://dicom.nema.org/resources/ontology/DCM' and code";

/**
 * The minimum that NEN 7513:2018 asks of a log line (event, time, client, user, responsible user), then what it asks where
 * it is there. A mapping to be shown; no conformance is claimed, since the standard asks more of a system than its fields.
 */
export const NEN_7513: readonly MappedField[] = [
  {
    field: 'gebeurtenis: code',
    entry: 'decision',
    fhir: 'AuditEvent.type.code',
    remark: '110106 Export; what was withheld has a code of its own',
  },
  { field: 'gebeurtenis: actie', entry: 'action.sink', fhir: 'AuditEvent.action', remark: null },
  {
    field: 'gebeurtenis: datum en tijd',
    entry: 'at',
    fhir: 'AuditEvent.recorded',
    remark: 'UTC, to the millisecond, by the clock of the computer',
  },
  { field: 'gebeurtenis: resultaat', entry: 'events: outcome', fhir: 'AuditEvent.outcome', remark: null },
  {
    field: 'cliënt',
    entry: 'client.number',
    fhir: "AuditEvent.entity.where(role.code = '1').what.identifier.value",
    remark: 'the number that the EPD shows; whether it is a BSN is not known',
  },
  {
    field: 'gebruiker',
    entry: 'discloser.name',
    fhir: 'AuditEvent.agent.where(requestor).who.display',
    remark: 'as she is called in the EPD or in the settings; no number from a register',
  },
  {
    field: 'gebruiker: rol',
    entry: 'discloser.function',
    fhir: 'AuditEvent.agent.where(requestor).role.text',
    remark: null,
  },
  {
    field: 'verantwoordelijke gebruiker',
    entry: 'discloser.name, discloser.organisation',
    fhir: "AuditEvent.agent.where(type.coding.exists(code = '159541003')).who.display",
    remark:
      'who decides is who is recorded; for whom a secretary acts is not asked, there the organisation is all there is',
  },
  {
    field: 'ontvanger',
    entry: 'recipients[].organisation, recipients[].person',
    fhir: `AuditEvent.agent.where(${DCM} = '110152').exists()).who.display`,
    remark: null,
  },
  {
    field: 'toegangspunt',
    entry: 'epd.origin',
    fhir: `AuditEvent.agent.where(${DCM} = '110153').exists()).network.address`,
    remark: 'the EPD that was open, not the workstation',
  },
  {
    field: 'gegevens',
    entry: 'recipients[].facts.data, action.parts',
    fhir: "AuditEvent.entity.where(role.code = '3').name",
    remark: 'the kind, never the content',
  },
  {
    field: 'grond van de gebeurtenis',
    entry: 'recipients[].facts.grounds',
    fhir: 'AuditEvent.agent.where(requestor).policy',
    remark: null,
  },
  {
    field: 'bron van de logregel',
    entry: 'software, log',
    fhir: 'AuditEvent.source.observer.identifier.value',
    remark: null,
  },
];
