import type { FileToImport } from '../../lib/desk/importing.ts';

export const holdsFiles = (transfer: DataTransfer | null): transfer is DataTransfer =>
  transfer?.types.includes('Files') ?? false;

/**
 * Every file of a drop, with those in folders and folders in them. To be called while the drop is being handled: after
 * that the browser gives nothing of it any more.
 */
export function filesDropped(transfer: DataTransfer): Promise<FileToImport[]> {
  const found = [...transfer.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    const file = entry === null && item.kind === 'file' ? item.getAsFile() : null;
    return entry ? [filesIn(entry)] : file ? [Promise.resolve([{ name: file.name, file }])] : [];
  });
  return Promise.all(found).then((all) => all.flat());
}

async function filesIn(entry: FileSystemEntry): Promise<FileToImport[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ name: entry.fullPath.replace(/^\//, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: FileToImport[] = [];
  // A browser gives at most a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return files;
    for (const one of some) files.push(...(await filesIn(one)));
  }
}
