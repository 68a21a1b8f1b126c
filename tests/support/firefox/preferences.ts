import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeMailProgram } from '../mail-program.ts';
import type { Workspace } from '../workspace.ts';

interface Wanted {
  readonly workspace: Workspace;
  readonly extensionId: string;
  readonly uuid: string;
  readonly locale: string;
}

export function preferences({
  workspace,
  extensionId,
  uuid,
  locale,
}: Wanted): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    // A driver's extension is a temporary one: without these its log would go when Firefox ends.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'intl.accept_languages': `${locale}, ${locale.split('-')[0]}, en`,

    'browser.download.folderList': 2,
    'browser.download.dir': workspace.downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,

    // Prints to a file, without a dialog.
    'print.always_print_silent': true,
    print_printer: 'Mozilla Save to PDF',
    'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
    'print.printer_Mozilla_Save_to_PDF.print_to_filename': join(workspace.root, 'printed.pdf'),

    // Drawn by the processor here: a few pictures a second are enough for a driver, and no process waits in reserve.
    'layout.frame_rate': 20,
    'dom.ipc.processPrelaunch.enabled': false,
    'dom.ipc.keepProcessesAlive.web': 1,

    'security.external_protocol_requires_permission': false,
  };
}

export async function allowMailProgram(workspace: Workspace): Promise<void> {
  const { path } = await makeMailProgram(workspace);
  const USE_HELPER_APP = 2;
  const mailto = { action: USE_HELPER_APP, ask: false, handlers: [{ name: 'test', path }] };
  await writeFile(
    join(workspace.profile, 'handlers.json'),
    JSON.stringify({ defaultHandlersVersion: {}, mimeTypes: {}, schemes: { mailto } }),
  );
}
