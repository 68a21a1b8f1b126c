export interface SentFile {
  field: string;
  name: string;
  type: string;
  body: Buffer;
}

export interface ParsedBody {
  /** Form fields, or the top level of a JSON object; a field sent more than once is a list. */
  fields: Record<string, string | string[]>;
  files: SentFile[];
}

const empty = (): ParsedBody => ({ fields: {}, files: [] });

function add(fields: ParsedBody['fields'], name: string, value: string): void {
  const had = fields[name];
  if (had === undefined) fields[name] = value;
  else fields[name] = Array.isArray(had) ? [...had, value] : [had, value];
}

function urlencoded(text: string): ParsedBody {
  const parsed = empty();
  for (const [name, value] of new URLSearchParams(text)) add(parsed.fields, name, value);
  return parsed;
}

function json(text: string): ParsedBody {
  const parsed = empty();
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return parsed;
    for (const [name, field] of Object.entries(value)) {
      if (Array.isArray(field)) parsed.fields[name] = field.map(String);
      else parsed.fields[name] = typeof field === 'string' ? field : JSON.stringify(field);
    }
  } catch {
    // Whoever sent this gets an empty form; the raw body is kept with the arrival.
  }
  return parsed;
}

const quoted = (header: string, name: string): string | undefined =>
  new RegExp(`[;\\s]${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(header)?.[1];

function multipart(body: Buffer, boundary: string): ParsedBody {
  const parsed = empty();
  const fence = Buffer.from(`--${boundary}`);
  let from = body.indexOf(fence);
  while (from !== -1) {
    const start = from + fence.length + 2;
    const next = body.indexOf(fence, start);
    if (next === -1) break;
    const part = body.subarray(start, next - 2);
    const split = part.indexOf('\r\n\r\n');
    const head = part.subarray(0, split).toString('utf8');
    const content = part.subarray(split + 4);
    const field = quoted(head, 'name');
    const fileName = quoted(head, 'filename');
    if (field !== undefined && fileName !== undefined) {
      const type = /content-type:\s*(\S+)/i.exec(head)?.[1] ?? 'application/octet-stream';
      // A file input that was left empty still sends a nameless part.
      if (fileName !== '') parsed.files.push({ field, name: fileName, type, body: Buffer.from(content) });
    } else if (field !== undefined) {
      add(parsed.fields, field, content.toString('utf8'));
    }
    from = next;
  }
  return parsed;
}

export function parseBody(contentType: string, body: Buffer): ParsedBody {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (contentType.startsWith('multipart/form-data') && boundary !== undefined) return multipart(body, boundary);
  if (contentType.startsWith('application/x-www-form-urlencoded')) return urlencoded(body.toString('utf8'));
  if (contentType.includes('json')) return json(body.toString('utf8'));
  return empty();
}

export const first = (fields: ParsedBody['fields'], name: string): string => {
  const value = fields[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
};

export const all = (fields: ParsedBody['fields'], name: string): string[] => {
  const value = fields[name];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};
