import type { FromTab } from '../../../components/desk/Desk.tsx';
import type { OpenedDesk } from '../../../lib/desk/opened.ts';
import type { DeskKnown } from '../../../lib/desk/source.ts';
import type { NewOversight } from '../../../lib/disclosure/oversight-entry.ts';
import type { PageTexts } from '../../../lib/language/pages.ts';
import type { LogDatabase } from '../../../lib/log/database.ts';

/** What a tab of the desk has to work with. */
export interface TabProps extends FromTab {
  /** `asks('…')` gives any question of `lib/desk/messages.ts`. */
  readonly desk: OpenedDesk;
  readonly known: DeskKnown;
  readonly texts: PageTexts;
  readonly now: Date;
  /** The officer's own log: what she judged before stands there. */
  readonly db: LogDatabase;
  /** Puts in her own log what she did. @returns false where it could not be written. */
  readonly onRecord: (oversight: NewOversight) => Promise<boolean>;
}
