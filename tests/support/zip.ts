/** Name and size of every file in a ZIP, from its central directory; throws where the end of it is missing. */
export function zipEntries(zip: Buffer): { name: string; bytes: number }[] {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (!zip.subarray(0, 2).equals(Buffer.from('PK')) || end < 0)
    throw new Error(`No complete ZIP: ${zip.length} bytes.`);
  const entries: { name: string; bytes: number }[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    entries.push({ name: zip.toString('utf8', at + 46, at + 46 + name), bytes: zip.readUInt32LE(at + 24) });
    at += 46 + name + extra + comment;
  }
  return entries;
}
