import { z } from 'zod';
import { policySchema } from './policy.ts';

interface JsonSchema {
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
}

/**
 * The policy as Chrome and Edge want it told (`storage.managed_schema`), made from our own schema.
 *
 * Chromium knows a part of JSON Schema: every schema has one type, no `anyOf`, no list of types, no `null`; with a
 * schema that it does not know it refuses the whole extension. And it drops a key whose value does not fit before we
 * see it, without a word to anybody but chrome://policy. So this one is wide where ours is strict: types only, with the
 * allowed values in the description. What is wrong then reaches us, and is refused with path and reason where people look.
 */
export function managedSchema(): object {
  const { properties } = z.toJSONSchema(policySchema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return { type: 'object', properties: mapped(properties ?? {}) };
}

function widened(schema: JsonSchema): JsonSchema {
  const { anyOf = [], ...own } = schema;
  const { items, properties, enum: values, description = own.description, ...rest } = { ...own, ...notNull(anyOf) };
  const [type] = [rest.type ?? []].flat().filter((one) => one !== 'null');
  if (type === undefined) throw new Error(`a schema of Chromium has one type: ${JSON.stringify(schema)}`);
  const said = [description, values && `One of: ${values.join(', ')}.`].filter(Boolean).join(' ');
  return {
    type,
    ...(said && { description: said }),
    ...(items && { items: widened(items) }),
    ...(properties && { properties: mapped(properties) }),
  };
}

/** Left out is what null is. */
const notNull = (schemas: readonly JsonSchema[]): JsonSchema => schemas.find(({ type }) => type !== 'null') ?? {};

const mapped = (properties: Record<string, JsonSchema>): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, widened(schema)]));
