import type { OutsideTexts } from '../nl/outside.ts';

export const outside: OutsideTexts = {
  conditions: {
    psychosis: {
      seen: 'may see or hear things that others do not see or hear',
      helps: 'Stay calm, keep it short and clear, and do not come too close.',
    },
    depression: {
      seen: 'may have little energy and be slow to react',
      helps: 'Allow time, ask one thing at once, and come at a fixed hour.',
    },
    mania: {
      seen: 'may be very busy, talk fast and sleep little',
      helps: 'Stay calm, keep the talk short, and agree on one thing at once.',
    },
    trauma: {
      seen: 'may be startled by loud noise, touch or an unexpected visit',
      helps: 'Say beforehand that you are coming and what you will do, and touch nobody without asking.',
    },
    anxiety: {
      seen: 'may get very tense in a busy or new place',
      helps: 'Say beforehand what will happen, and leave room to walk away for a moment.',
    },
    autism: {
      seen: 'may find bustle and change hard, and take words literally',
      helps: 'Say exactly what you mean, keep to what was agreed, and announce a change in time.',
    },
    dementia: {
      seen: 'may forget things or lose the way',
      helps: 'Say who you are, calmly repeat what you said, and put agreements on paper.',
    },
    addiction: {
      seen: 'may be hard to talk to at some moments',
      helps: 'If a talk does not work, come back at another moment.',
    },
    personality: {
      seen: 'may get upset when things go otherwise than expected',
      helps: 'Stay calm, be clear about what can and cannot be done, and do as you promise.',
    },
    suicidality: {
      seen: 'may get into danger',
      helps: 'In immediate danger call 112; when worried call [name and number].',
    },
    eating: {
      seen: 'may look weak and find it hard to eat with others',
      helps: 'Say nothing about looks or weight, and call 112 when somebody faints.',
    },
    attention: {
      seen: 'may forget appointments and be easily distracted',
      helps: 'Put appointments on paper, and send a reminder.',
    },
    intellectual: {
      seen: 'may find long letters and difficult words hard',
      helps: 'Use short sentences, explain one thing at once, and ask whether it is clear.',
    },
    compulsion: {
      seen: 'may keep many things or be busy with the same for long',
      helps: 'Touch nothing and tidy nothing up without asking.',
    },
    'brain-injury': {
      seen: 'may tire quickly and need time to answer',
      helps: 'Keep the talk short, in a quiet place.',
    },
    seizures: {
      seen: 'may suddenly fall or not react for a moment',
      helps: 'Put something soft under the head, do not hold on, and call 112 if it lasts longer than five minutes.',
    },
    physical: {
      seen: 'may find it hard to [what does not work, such as walking or lifting]',
      helps: 'Ask what does work, and allow time.',
    },
    treatment: {
      seen: 'is in our care; [what others notice] is expected to lessen',
      helps: 'Call [name and number] if it does not.',
    },
    other: {
      seen: 'may [what another sees or hears]',
      helps: 'It helps if you [what the other can do].',
    },
  },
  nobody: 'The client',
  and: 'and',
  title: 'What an outsider sees',
  confirm: 'A suggestion, not a fact. Change it until it is right for this client.',
  accept: 'Put this in place of the sentence',
};
