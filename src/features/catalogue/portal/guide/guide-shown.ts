import type { FoundAgency, PublicContact } from "#features/agencies/index.ts";
import type { PrintedBlock, PrintedDocument } from "#formats/printed-document.ts";
import { dateWords } from "#text/chinese/written-date.ts";
import type { PublicGuide } from "../../data/guides.ts";
import { type GuidePart, guideParts, paragraphsOf } from "../../domain/guide.ts";
import { partWords } from "../../words/guide-words.ts";
import type { ChannelsOfGuide, GuideFact } from "./contribution.ts";

/** A guide with all that it says: its own words, who is asked, and by which ways. */
export interface GuideShown extends KnownOfGuide {
  readonly agency: FoundAgency;
  readonly guide: PublicGuide;
}

interface KnownOfGuide {
  readonly contact: readonly GuideFact[];
  readonly channels: readonly ChannelsOfGuide[];
}

/** A part of a guide, in the order of the page and of the files. */
export interface ShownPart {
  readonly key: string;
  readonly title: string;
  readonly facts: readonly GuideFact[];
  readonly paragraphs: readonly string[];
  readonly more: readonly ChannelsOfGuide["more"][];
}

/** How the disclosure office is reached, as article 12 wants it told; what nobody registered is left out. */
export function contactFacts(contact: PublicContact | undefined): readonly GuideFact[] {
  const all = [
    ["名称", contact?.office],
    ["办公地址", contact?.address],
    ["邮政编码", contact?.postcode],
    ["办公时间", contact?.officeHours],
    ["联系电话", contact?.telephone],
    ["传真号码", contact?.fax],
    ["电子邮箱", contact?.mail],
  ] as const;
  return all.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

/** The parts of a guide that say something. */
export function partsOf({ guide, ...known }: GuideShown): readonly ShownPart[] {
  return parts(known, (key) => paragraphsOf(guide.words[key]));
}

/** What is known of an agency that has published no guide. */
export function knownParts(known: KnownOfGuide): readonly ShownPart[] {
  return parts(known, () => []);
}

/** Who is asked stands before how. */
function parts(
  { contact, channels }: KnownOfGuide,
  own: (key: GuidePart) => readonly string[],
): readonly ShownPart[] {
  const office = { key: "office", title: "政府信息公开工作机构", facts: contact };
  return guideParts
    .flatMap((key): readonly ShownPart[] => {
      const part = { key, title: partWords[key], paragraphs: own(key) };
      if (key !== "requests") return [{ ...part, facts: [], more: [] }];
      const facts = channels.flatMap((one) => one.facts);
      const more = channels.map((one) => one.more);
      return [
        { ...office, paragraphs: [], more: [] },
        { ...part, facts, more },
      ];
    })
    .filter(({ facts, paragraphs, more }) => facts.length + paragraphs.length + more.length > 0);
}

const numerals = ["一", "二", "三", "四", "五", "六"] as const;

/** The same as a printed document: what the page says, without its ways. */
export function guideDocument(shown: GuideShown): PrintedDocument {
  const { agency, guide } = shown;
  const said = partsOf(shown).filter((part) => part.facts.length + part.paragraphs.length > 0);
  const blocks = said.flatMap((part, at): readonly PrintedBlock[] => [
    { kind: "heading", text: `${numerals[at]}、${part.title}` },
    ...part.paragraphs.map((text) => ({ kind: "paragraph", text }) as const),
    ...part.facts.map(
      ({ term, value }) => ({ kind: "paragraph", text: `${term}：${value}` }) as const,
    ),
  ]);
  return {
    title: `${agency.name}政府信息公开指南`,
    blocks: [
      ...blocks,
      { kind: "signature", text: agency.name },
      { kind: "signature", text: dateWords(guide.publishedOn) },
    ],
  };
}
