import type { FormKind } from '../../components/review/forms.ts';
import { Review, type ReviewProps } from '../../components/review/Review.tsx';
import { ClosedPage } from '../../components/shared/Closed.tsx';
import { NobodyKnown } from '../../components/shared/NobodyKnown.tsx';
import type { Passed } from '../../components/shared/PassedBy.tsx';
import type { Passkey } from '../../components/shared/Unlock.tsx';
import type { DisclosureEvent } from '../../lib/disclosure/entry.ts';
import type { History, Numbered } from '../../lib/export/history.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { verifyTextsFor } from '../../lib/language/verify.ts';
import type { UnreadableLine } from '../../lib/review/line.ts';
import type { OtherEntry } from '../../lib/review/source.ts';
import { event } from './fixtures/build.ts';
import { NOT_KEPT } from './fixtures/feed.ts';
import { logOf, NOW, withEvents } from './fixtures/log.ts';
import { openedOf } from './fixtures/source.ts';
import type { Draw } from './states.tsx';
import { consents, passed, waiting } from './states-popup.tsx';

const COUNT = 214;

/** The newest entry of a shape: the shapes come round in the order of `KINDS`, newest first. */
const newest = { onConsent: 214, several: 213, conflict: 212, withheld: 211, partial: 210, emergency: 205 };

function review(histories: History[], number?: number, form: FormKind | null = null, gone: Passed[] = []): Draw {
  return (texts) => (
    <Review
      {...openedOf(histories, texts.language)}
      texts={texts}
      now={NOW}
      start={number === undefined ? null : { number, form }}
      passedBy={{ passed: gone, onRecord: () => {}, onNone: () => {} }}
      onAdd={async () => 'Het logboek kon dit niet opslaan. Er is niets veranderd.'}
      onCopy={async () => null}
    />
  );
}

const later = withEvents(logOf(COUNT), newest.onConsent, [
  event({
    about: 214,
    type: 'correction',
    at: '2025-11-20T08:00:00Z',
    what: 'ontvanger',
    corrected: 'K. Bakker is mw. K. Bakker-Smit',
  }),
  event({
    about: 214,
    type: 'consent-withdrawn',
    at: '2025-11-20T09:00:00Z',
    on: '2025-11-19',
    reason: 'wil het zelf vertellen',
  }),
]);

const otherLines: Numbered<OtherEntry>[] = [
  {
    index: 3,
    entry: {
      schema: 1,
      kind: 'guard-change',
      id: crypto.randomUUID(),
      at: '2025-11-18T09:12:00Z',
      by: 'M. de Boer',
      type: 'prompt-dismissed',
      rule: crypto.randomUUID(),
      epd: 'https://epd.delinde.example',
      says: 'never-shares',
      control: 'Ververs overzicht',
      matcher: { sink: 'fetch', hold: 'request' },
    },
  },
  {
    index: 9,
    entry: {
      schema: 1,
      kind: 'passed-by',
      id: crypto.randomUUID(),
      at: '2025-11-19T11:40:00Z',
      outcome: 'no-disclosure',
      sink: 'download',
      origin: 'https://epd.delinde.example',
      to: null,
      fileName: 'leeg formulier.pdf',
      seenAt: '2025-11-19T11:31:00Z',
      times: 1,
      reason: 'Een leeg formulier.',
      about: null,
    },
  },
];

const unread: UnreadableLine[] = [
  { number: 213, state: 'erased' },
  { number: 212, state: 'locked' },
  { number: 209, state: 'damaged' },
];

const closed = (reading: 'locked' | 'officers-only', passkeys: Passkey[] = []): Draw => {
  const props = { reading, passkeys, onSettings: () => {}, onShow: () => {}, onPasskey: async () => null };
  return (texts) => <ClosedPage {...props} onPassphrase={async () => 'wrong'} texts={texts} count={COUNT} />;
};

/** Something went wrong with one of them, a day ago. */
const wrong = (histories: History[], ...more: DisclosureEvent[]): History[] =>
  withEvents(histories, histories[0]?.disclosure.number ?? 0, [
    event({
      about: histories[0]?.disclosure.number ?? 0,
      type: 'sent-wrongly',
      at: '2025-11-19T16:00:00Z',
      what: 'De brief ging naar een oud adres van het wijkteam.',
      told: null,
      mishap: 'wrong-recipient',
      data: 'De antwoorden op drie vragen over mevrouw De Vries',
      reached: 'gemeente Zeist, afdeling burgerzaken',
      noticedBy: 'M. Jansen',
      noticedAt: '2025-11-19T15:30:00Z',
    }),
    ...more,
  ]);

const told = event({
  about: 26,
  type: 'sent-wrongly-step',
  at: '2025-11-19T16:20:00Z',
  step: 'recipient-asked',
  waives: null,
  on: '2025-11-19',
  who: 'K. Bakker, gemeente Zeist',
  note: 'wist het vandaag en belt terug',
});

const toDo: ReviewProps['agenda'] = {
  waiting: waiting.slice(0, 1),
  consents,
  putOff: { n210: { 'inform-client': '2025-11-24T00:00:00.000Z' } },
  open: true,
  onSeen: () => {},
  onAct: () => {},
  onDrop: () => {},
  onLater: () => {},
};

const takeAway = ({ language }: PageTexts): ReviewProps['takeAway'] & object => ({
  logs: [
    { id: 'a'.repeat(32), grows: false, size: 96 },
    { id: 'b'.repeat(32), grows: true, size: COUNT },
  ],
  officers: ['Functionaris gegevensbescherming'],
  notProved: verifyTextsFor(language).notProved.heading,
  onSave: async () => '',
  onPutBack: async () => '',
  onCheck: async () => null,
});

export const reviewStates = {
  'review-wrongly': (texts) => (
    <Review
      {...openedOf(wrong(logOf(26), told), texts.language)}
      texts={texts}
      now={NOW}
      start={{ number: 26, form: null }}
      officer={{ name: 'A. Smit', reachedBy: 'fg@delinde.example' }}
      onKeepPreset={async () => 'kept'}
      onAdd={async () => null}
      onCopyText={async () => true}
      onCopy={async () => null}
    />
  ),
  'review-wrongly-new': (texts) => (
    <Review
      {...openedOf(wrong(logOf(26)), texts.language)}
      texts={texts}
      now={NOW}
      start={{ number: 26, form: 'sent-wrongly' }}
      officer={null}
      onAdd={async () => null}
      onCopyText={async () => true}
      onCopy={async () => null}
    />
  ),
  'review-agenda': (texts) => (
    <Review
      {...openedOf(wrong(logOf(26)), texts.language)}
      texts={texts}
      now={NOW}
      agenda={toDo}
      onRecordSpoken={() => {}}
      onAdd={async () => null}
      onCopy={async () => null}
    />
  ),
  review: review(logOf(COUNT)),
  'review-shared': (texts) => (
    <Review
      {...openedOf(logOf(3), texts.language)}
      texts={texts}
      now={NOW}
      whose="M. de Boer"
      feed={{ ...NOT_KEPT, where: 'shared' }}
      takeAway={{ ...takeAway(texts), onlyOfficers: true }}
      onAdd={async () => null}
      onCopy={async () => null}
    />
  ),
  'review-nobody': (texts) => <NobodyKnown title={texts.pages.review.title} texts={texts} onRetry={() => {}} />,
  'review-passed': review(logOf(COUNT), undefined, null, passed),
  'review-other-lines': (texts) => (
    <Review
      {...openedOf(logOf(COUNT), texts.language, { others: otherLines })}
      texts={texts}
      now={NOW}
      onAdd={async () => null}
      onCopy={async () => null}
    />
  ),
  'review-unread': (texts) => (
    <Review
      {...openedOf(logOf(COUNT), texts.language, { unread })}
      texts={texts}
      now={NOW}
      start={{ number: 213, form: null }}
      onAdd={async () => null}
      onCopy={async () => null}
    />
  ),
  'review-reading': (texts) => (
    <Review
      {...openedOf(logOf(COUNT), texts.language, { of: 25_000 })}
      texts={texts}
      now={NOW}
      onAdd={async () => null}
      onCopy={async () => null}
    />
  ),
  'review-take-away': (texts) => (
    <Review
      {...openedOf(logOf(COUNT), texts.language)}
      texts={texts}
      now={NOW}
      headline={texts.pages.takeAway.headline.inOrder(COUNT, '2 november 2025')}
      keeping={{
        damage: [
          {
            reason: 'damaged',
            foundAt: '2025-11-03T09:00:00Z',
            entries: 96,
            nextNumber: 41,
            damage: ['tree incomplete'],
          },
        ],
        backup: { lastAt: null },
        due: 260,
      }}
      expired={{ numbers: [1, 2, 5], consents: 2, onErase: async () => null }}
      papers={{ fitting: () => ['consent', 'cover'], onMake: async () => '' }}
      takeAway={takeAway(texts)}
      onErase={async () => null}
      onAdd={async () => null}
      onCopy={async () => null}
    />
  ),
  'review-not-kept': (texts) => (
    <Review
      {...openedOf(logOf(COUNT), texts.language)}
      texts={texts}
      now={NOW}
      feed={NOT_KEPT}
      onAdd={async () => null}
      onCopy={async () => null}
    />
  ),
  'review-detail': review(later, newest.onConsent),
  'review-conflict': review(logOf(COUNT), newest.conflict),
  'review-several': review(logOf(COUNT), newest.several),
  'review-withheld': review(logOf(COUNT), newest.withheld),
  'review-emergency': review(logOf(COUNT), newest.emergency),
  'review-form': review(logOf(COUNT), newest.partial, 'client-informed'),
  'review-outcome': review(logOf(COUNT), 207, 'outcome'),
  'review-empty': review([]),
  'review-many': (texts) => review(logOf(100_000))(texts),
  'review-no-lock': (texts) => (
    <Review
      {...openedOf(logOf(COUNT), texts.language)}
      texts={texts}
      now={NOW}
      onSetLock={() => {}}
      onAdd={async () => null}
      onCopy={async () => null}
    />
  ),
  'review-locked': closed('locked', [{ name: 'Deelwijzer', credential: 'AGE-PLUGIN-FIDO2PRF-1' }]),
  'review-officers-only': closed('officers-only'),
} satisfies Record<string, Draw>;
