import { single } from '../lines.ts';
import type { FindingTexts } from '../shapes.ts';

/** No more than the purpose needs, by the least intrusive means. */
export const necessity = {
  'purpose-missing': {
    line: 'What does the recipient need this for?',
    todo: 'Name the purpose so precisely that someone else can tell what it needs: the application, the decision, the talk.',
    why: 'The purpose determines what is needed. Without a purpose you cannot know what to leave out.',
    passage: 'The first step is to determine for what purpose the partner asks for the data.',
  },
  'more-than-necessary': {
    line: 'There is more in it than the purpose needs.',
    why: 'Even on a good ground you may give only what the recipient needs. Take the rest out, and this verdict changes.',
    passage: 'A basis does not open the whole record: only what the purpose needs may go along.',
  },
  'necessity-unmotivated': {
    line: ({ missing }) =>
      single(missing) === 'data.necessary'
        ? 'Is everything you share needed for the purpose?'
        : 'Why does the recipient need precisely this?',
    todo: 'Check that everything is needed and write in one sentence why the recipient cannot do without these data.',
    why: 'If you cannot say why something is needed, it often is not. The sentence goes into the record, as an explanation for later.',
    passage: 'The record should say why the recipient needed this information.',
  },
  'full-record-rarely-necessary': {
    line: 'The whole record is hardly ever needed.',
    verdict: 'This is allowed, if the purpose truly asks for the whole record.',
    todo: 'See whether answers to questions, a factual summary or a part is enough. If not, explain why all is needed.',
    why: 'A record holds much that has nothing to do with the purpose. With less you mostly reach the same.',
    passage: 'The guide names a completed form, a summary of facts or a part of the record as the better choice.',
  },
  'prefer-outside-information': {
    line: 'Without consent, keep to outside information if you can.',
    verdict: 'This is allowed, if less than this, such as outside information, is truly not enough.',
    todo: 'Tell what the other can see or must reckon with, without diagnosis, treatment or medication. If more is needed, explain why.',
    why: 'Who knows that someone can suddenly become aggressive can be prepared. The diagnosis behind it is mostly not needed for that.',
    passage:
      'Without consent only necessary data go, and often the behaviour that matters to the other will do, without naming the disorder.',
  },
  'shell-partner-needs-less': {
    line: 'This partner signals and does not treat. Diagnosis and treatment are then seldom needed.',
    verdict: 'This is allowed, if this shell partner truly needs diagnosis or treatment.',
    todo: 'Leave out diagnosis, treatment and medication, or write down why this partner needs them for its own work.',
    why: 'What is relevant depends on what the partner does. Police, municipality and housing corporation mostly have enough with what to expect and what they can do.',
    passage:
      'The partner’s task determines what it must know; the disciplinary court allowed in a special case that a housing corporation heard something of the client’s mental state.',
  },
  'less-intrusive-means-available': {
    line: 'A less intrusive means would do. Choose that.',
    why: 'Sharing without consent is allowed only if nothing lighter will do. Lighter is, for instance, consulting anonymously, talking with one partner or having fewer people there.',
    passage: 'In outreach care, disclosing without the client’s yes is the last means; what intrudes less goes first.',
  },
  'less-intrusive-means-unknown': {
    line: 'Would a less intrusive means do too?',
    todo: 'Think of an anonymous consultation, a talk with one partner or a smaller circle. If that reaches the purpose too, choose yes.',
    why: 'Sharing without consent is allowed only if nothing lighter will do. So that question must be answered.',
    passage:
      'The professional keeps weighing whether it is needed and whether talking without a name or with fewer parties works too.',
  },
} satisfies FindingTexts;
