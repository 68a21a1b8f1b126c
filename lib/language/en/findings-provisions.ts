import type { CoverGap, Layer } from '../../assessment/findings.ts';
import { listed, single } from '../lines.ts';
import type { FindingTexts } from '../shapes.ts';

const layerLines: Record<Layer, string> = {
  confidentiality: 'The law you name is no ground to break your professional secrecy.',
  basis: 'The law you name is no lawful basis of the GDPR to disclose this.',
  exception: 'The law you name is no exception to share health data.',
};

const gapLines: Record<CoverGap, string> = {
  layer: 'The law you name regulates something else than what you use it for here.',
  recipient: 'The law you name does not hold for this recipient.',
  categories: 'The law you name does not hold for all kinds of data that you share.',
  scope: 'The law you name allows less than you share now.',
  'forensic-care': 'The law you name holds for forensic care only.',
};

const gapNames: Record<CoverGap, string> = {
  layer: 'use',
  recipient: 'recipient',
  categories: 'kinds of data',
  scope: 'amount',
  'forensic-care': 'kind of care',
};

/** Does the statutory provision that is leaned on reach this far. */
export const provisionFindings = {
  'provision-not-in-catalogue': {
    line: 'This provision of law is not in the list. Have it checked.',
    verdict: 'This is allowed, if the provision you name truly regulates this disclosure.',
    todo: 'Write down what the article says of this disclosure and ask the data protection officer to look along.',
    why: 'Deelwijzer does not know this provision and cannot say whether it is right. A law counts only if it says clearly which data you may or must give to whom.',
    passage: 'Leaning on the law asks for an article that is clear, precise and foreseeable.',
  },
  'wgs-is-no-confidentiality-ground': {
    line: 'The Wgs gives you no ground to break your professional secrecy.',
    why: 'For the care and safety house the Wgs (the act on data in partnerships) does arrange the basis and the exception of the GDPR. For your secrecy you need a ground of your own beside it, mostly consent.',
    passage: 'Article 2.29(2) Wgs expressly leaves secrecy standing: the care provider needs a ground of its own.',
  },
  'provision-does-not-cover-this': {
    line: ({ gaps = [], layer }) => {
      const only = single(gaps);
      if (only === 'layer' && layer) return layerLines[layer];
      if (only) return gapLines[only];
      if (gaps.length === 0) return 'The law you name does not cover this disclosure.';
      const named = gaps.map((gap) => gapNames[gap]);
      return `The law you name does not fit here as to ${listed(named, 'and')}.`;
    },
    why: 'A provision of law reaches no further than what it says: a certain recipient, certain data, sometimes forensic care only. Beyond that you need another ground, often consent.',
    passage:
      'A forensic provider, for instance, may tell probation or prosecution about adherence, but only what the article names and for supervision.',
  },
  'forensic-care-unknown': {
    line: 'Is this forensic care under the forensic care act (Wfz)?',
    todo: 'Forensic care goes with a sentence, a measure or a condition of the criminal court or the prosecution. When in doubt, your organisation knows.',
    why: 'The provision you chose holds for forensic care only. For ordinary mental health care you need consent or another ground.',
    passage: 'Only who provides forensic care can lean on this act to tell about adherence to treatment.',
  },
} satisfies FindingTexts;
