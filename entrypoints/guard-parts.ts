import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { contentsOf } from '../lib/guard/isolated/contents.ts';
import { tellAtEdge } from '../lib/guard/isolated/edge-line.ts';
import { provideParts } from '../lib/guard/isolated/guard-parts.ts';
import { build } from '../lib/guard/isolated/instead.ts';
import { showMark } from '../lib/guard/isolated/mark.ts';
import { writeNote } from '../lib/guard/isolated/note-field.ts';
import { createPromptHost } from '../lib/guard/isolated/prompt-host.ts';

/** The second half of the frame guard; see lib/guard/isolated/guard-parts.ts. */
export default defineUnlistedScript(() =>
  provideParts({ createPromptHost, showMark, writeNote, tellAtEdge, contentsOf, build }),
);
