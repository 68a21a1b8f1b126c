import type { FormWords } from '../nl/forms.ts';

export const cover: FormWords['cover'] = {
  title: 'With these data',
  subtitle: 'Cover page: what they were given for and what may be done with them',
  to: 'To',
  from: 'From',
  reference: 'Reference',
  person: 'For the attention of',
  purposeTitle: 'What these data were given for',
  purpose: 'Purpose',
  why: 'Why you need them for this',
  what: 'What comes with this page',
  kinds: 'Kinds of data',
  basis: 'Given',
  basisIs: (ground, covers) => (covers === null ? ground : `${ground}, for: ${covers}`),
  mayTitle: 'What may be done with them',
  may: [
    'Use these data for this purpose only. They were not given for other tasks, those of your own organisation included.',
    'Do you want to use them for something else? Ask the client for express consent first, and only where the law allows it.',
    'Pass them on only to who needs them for this purpose. Keep them no longer than this purpose asks.',
    'You need a lawful basis of your own to use these data, and an exception of your own because they are about health.',
    'Not meant for you, or did something go wrong? Tell the sender at once, read no further and keep nothing.',
  ],
  notTold: {
    'will-be':
      'The client will be told that this was shared. Consult the sender before you speak with the client about it.',
    no: 'The client does not know that this was shared. Consult the sender before you speak with the client about it.',
  },
  theClient: 'the client',
  noName: 'The name of the client is left off this page on purpose.',
  questions: 'Questions about these data',
  rule: 'Who gets data for one purpose may not simply use them for another task (Dutch guide of 2025, §3.2.3).',
};
