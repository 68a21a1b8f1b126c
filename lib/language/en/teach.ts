import type { Teach } from '../nl/teach.ts';

export const teach: Teach = {
  panel: {
    title: (name) => (name === '' ? 'What does this do?' : `What does ‘${name}’ do?`),
    shares: 'This shares',
    never: 'This never shares',
    cancel: 'Leave it',
    onlyShares: 'Your organisation does not let you exclude anything from being asked.',
    counting: 'Looking what this is on the page.',
    count: (count) =>
      count === 1
        ? 'On this page it goes for this one only.'
        : `On this page it goes for ${count} controls; they are outlined.`,
    nothing: 'On this page it goes for nothing. Change the name under ‘more’.',
    wrongPattern: 'This name does not work as written. A single bracket or asterisk needs a \\ before it.',
    more: 'more',
    name: 'Only where it is called',
    anyName: 'whatever it is called',
    nameHint: 'A pattern: ^ is the beginning, $ the end, .* is anything.',
    when: 'Where it shares, when is it asked?',
    click: 'At the click',
    clickHint: 'Certain, but what leaves can often not be seen yet.',
    request: 'When something leaves',
    requestHint: 'You see what leaves. Not every EPD can wait that long.',
    problems: {
      'newer-data': 'Deelwijzer is older than what is stored here. Update it first. Nothing has changed.',
      'log-not-writable': 'The log could not keep this. Nothing has changed.',
      unknown: 'That did not work. Nothing has changed.',
    },
  },
  picker: {
    pointing: 'Point at the control that Deelwijzer should know. Tab walks along them, Enter picks, Esc stops.',
    shares: 'Remembered: this shares. Point at something else, or stop with Esc.',
    'never-shares': 'Remembered: this never shares. Point at something else, or stop with Esc.',
    stop: 'Done',
    unnamed: 'control without a name',
  },
};
