import type { ProvisionId, ProvisionText } from '../shapes.ts';

/** Names of Dutch acts stay Dutch, with a word of explanation: an official looks them up by that name. */
export const provisions: Record<ProvisionId, ProvisionText> = {
  'wfz-2.6-6': {
    shortName: 'Wfz, art. 2.6(6)',
    says: 'A provider of forensic care may tell probation or prosecution whether someone keeps to the treatment.',
    applies: 'In forensic care, as far as needed to supervise the conditions, and only for what the article names.',
    doesNotApply:
      'Not for ordinary mental health care, not for diagnosis or content of treatment, and not for other recipients.',
  },
  wvggz: {
    shortName: 'Wvggz (compulsory mental health care)',
    says: 'For a crisis measure or care authorisation, clinician, prosecution, police, court and municipality exchange what the procedure asks.',
    applies:
      'While the procedure runs or is being started, or compulsory care is carried out, and for what the act names.',
    doesNotApply: 'Not for voluntary care, nuisance or meetings outside this procedure.',
  },
  'wgs-2.29': {
    shortName: 'Wgs, art. 2.29 and 1.5 (data in partnerships)',
    says: 'Participants in a care and safety house have a basis and an exception here to bring in data.',
    applies: 'Only in a care and safety house, for the basis (art. 6 GDPR) and the exception (art. 9 GDPR).',
    doesNotApply: 'Not for your secrecy: that needs a ground of its own, mostly consent.',
  },
  'jeugdwet-beleid': {
    shortName: 'Jeugdwet (youth act, policy information)',
    says: 'Obliges providers of youth care to supply certain data for policy, directly or for instance through the statistics office (CBS).',
    applies: 'Only for policy, and only for the data that the act and its decree name.',
    doesNotApply: 'Not for a decision or talk about one young person, and not for data that the rules do not name.',
  },
  'wmo-2015-beleid': {
    shortName: 'Wmo 2015 (social support act, policy information)',
    says: 'Obliges providers to supply certain data to the municipality for policy on social support.',
    applies: 'Only for policy, and only for the data that the act names.',
    doesNotApply: 'Not for the application of one client: consent is the ordinary way for that.',
  },
  'participatiewet-beleid': {
    shortName: 'Participatiewet (participation act, policy information)',
    says: 'Obliges to supply certain data to the municipality for policy under this act.',
    applies: 'Only for policy, and only for the data that the act names.',
    doesNotApply: 'Not for the benefit or trajectory of one client.',
  },
  'meldrecht-veilig-thuis': {
    shortName: 'Right to report to Veilig Thuis (Wmo 2015, art. 5.2.6)',
    says: 'You may inform Veilig Thuis about domestic violence or child abuse, if need be without consent.',
    applies:
      'On a reasonable suspicion, after the steps of the reporting code, and for what is needed to investigate or stop it.',
    doesNotApply:
      'Not for other worries about a family, and not for recipients other than Veilig Thuis. It is a right, not a duty.',
  },
  'wpg-melding': {
    shortName: 'Wpg (public health act, infectious diseases)',
    says: 'Doctors report certain infectious diseases to the municipal health service.',
    applies: 'For the diseases and the data that the act designates.',
    doesNotApply: 'Not for mental complaints or other behaviour, and not for other departments of the municipality.',
  },
  'bw-7:457': {
    shortName: 'BW (civil code), art. 7:457(2) and (3)',
    says: 'Who carries out the treatment too, or represents the client, may get what that needs.',
    applies: 'Within the same treatment, or towards who decides for the client.',
    doesNotApply: 'Not for another team, the GP after referral, relatives without that role, or partners outside care.',
  },
  'bw-7:465': {
    shortName: 'BW (civil code), art. 7:465',
    says: 'Determines who decides for a client who cannot, and so whom you may tell.',
    applies:
      'For parents with custody or a guardian, and for the curator, mentor, authorised person or relative of an incompetent adult.',
    doesNotApply: 'Not if the client is 16 or older and can decide alone.',
  },
  'uavg-30-3': {
    shortName: 'UAVG (Dutch GDPR act), art. 30(3)',
    says: 'Caregivers and care institutions may use health data where good care needs it.',
    applies: 'Inside care, working out exception h of article 9 GDPR.',
    doesNotApply: 'Not as a ground to break your secrecy, and not for partners outside care.',
  },
  'wkkgz-6.1-2-d': {
    shortName: 'Uitvoeringsbesluit Wkkgz (care quality decree), art. 6.1(2)(d)',
    says: 'Obliges to make data about incidents anonymous as soon as possible.',
    applies: 'For anonymising reports of incidents in your own organisation.',
    doesNotApply: 'Not to anonymise other data, and not as a ground to tell anything about a recognisable client.',
  },
};
