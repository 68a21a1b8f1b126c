import { useRef } from 'react';
import type { FileToImport } from '../../lib/desk/importing.ts';
import { useTexts } from '../shared/texts.ts';

/** Files or a folder by button and keyboard; dropping them anywhere on the page does the same. */
export function Choose({ onImport }: { readonly onImport: (files: readonly FileToImport[]) => void }) {
  const words = useTexts().pages.desk.import;
  const [files, folder] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const take = (input: HTMLInputElement) => {
    const chosen = [...(input.files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
    input.value = '';
    if (chosen.length > 0) onImport(chosen);
  };
  return (
    <div className="options choose">
      <input
        ref={files}
        type="file"
        multiple
        hidden
        data-choose="files"
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        data-choose="folder"
        {...{ webkitdirectory: '' }}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
      <button type="button" className="button small" onClick={() => folder.current?.click()}>
        {words.folder}
      </button>
      <button type="button" className="button small" onClick={() => files.current?.click()}>
        {words.files}
      </button>
    </div>
  );
}
