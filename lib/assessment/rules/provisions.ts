import type { CoverGap, FindingDetail, Layer } from '../findings.ts';
import { type Provision, provisionById } from '../provisions.ts';
import { scopeAbove, type Terms } from '../terms.ts';
import { basisNeedsProvision, exceptionNeedsProvision } from './data-protection.ts';
import type { RuleFamily } from './rule.ts';

/** Which law is leaned on, for each lock that asks one. A code comes back once for each lock it holds for. */
export const provisions: RuleFamily = {
  name: 'provisions',
  where: () => true,
  rules: [
    {
      code: 'provision-not-in-catalogue',
      severity: 'condition',
      citation: '2025 noot 14',
      when: (terms) => leanedOn(terms).filter(({ provision }) => provisionById(provision) === undefined),
    },
    {
      code: 'wgs-is-no-confidentiality-ground',
      severity: 'blocker',
      citation: '2025 §3.2.1',
      when: (terms) =>
        leanedOn(terms).filter(({ layer, provision }) => layer === 'confidentiality' && isWgs(provision)),
    },
    {
      code: 'provision-does-not-cover-this',
      severity: 'blocker',
      citation: '2025 misverstand 2, §2.2.5',
      when: (terms) =>
        leanedOn(terms).flatMap((leaned) => {
          const gaps = coverGaps(terms, leaned.layer, provisionById(leaned.provision));
          return gaps.length > 0 ? [{ ...leaned, gaps }] : [];
        }),
    },
    {
      code: 'forensic-care-unknown',
      severity: 'question',
      citation: '2025 misverstand 2',
      when: (terms) =>
        terms.discloser.forensicCare === null &&
        leanedOn(terms)
          .filter(({ provision }) => provisionById(provision)?.forensicCare === true)
          .map((leaned) => ({ ...leaned, missing: ['discloser.forensicCare'] })),
    },
  ],
};

interface LeanedOn extends FindingDetail {
  readonly layer: Layer;
  readonly provision: string;
}

/** The provisions given, for each lock that asks one. */
function leanedOn({ secrecyAsked, statutory, gdprAsked, grounds }: Terms): LeanedOn[] {
  const found: LeanedOn[] = [];
  if (secrecyAsked && statutory && grounds.confidentialityProvision !== null) {
    found.push({ layer: 'confidentiality', provision: grounds.confidentialityProvision });
  }
  if (gdprAsked && basisNeedsProvision(grounds.lawfulBasis) && grounds.basisProvision !== null) {
    found.push({ layer: 'basis', provision: grounds.basisProvision });
  }
  if (gdprAsked && exceptionNeedsProvision(grounds.specialCategory) && grounds.exceptionProvision !== null) {
    found.push({ layer: 'exception', provision: grounds.exceptionProvision });
  }
  return found;
}

const WORD_WGS = /(?<![\p{L}\p{N}_])wgs(?![\p{L}\p{N}_])/iu;

/** Article 2.29 of the Wgs, by its id or in one's own words. */
function isWgs(provision: string): boolean {
  return provision === 'wgs-2.29' || (provisionById(provision) === undefined && WORD_WGS.test(provision));
}

/** Why a provision does not reach this disclosure; what is not answered yet is no gap. */
function coverGaps({ recipient, data, discloser }: Terms, layer: Layer, provision: Provision | undefined): CoverGap[] {
  if (provision === undefined) return [];
  const { layers, recipients, categories, maxScope, forensicCare } = provision;
  const gaps: CoverGap[] = [];
  const saidAlready = layer === 'confidentiality' && isWgs(provision.id);
  if (!layers.includes(layer) && !saidAlready) gaps.push('layer');
  if (recipients !== undefined && recipient.kind !== null && !recipients.includes(recipient.kind)) {
    gaps.push('recipient');
  }
  if (categories !== undefined && data.categories?.some((category) => !categories.includes(category))) {
    gaps.push('categories');
  }
  if (maxScope !== undefined && scopeAbove(data.scope, maxScope)) gaps.push('scope');
  if (forensicCare === true && discloser.forensicCare === false) gaps.push('forensic-care');
  return gaps;
}
