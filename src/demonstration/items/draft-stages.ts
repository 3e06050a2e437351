import type { ItemContent, ToldItem as Told } from "#features/items/index.ts";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import type { DemonstrationAgency } from "../county/agency.ts";
import { paragraphs } from "./blocks.ts";
import { contentOf, itemOn, type ToldItem } from "./items-of.ts";
import { systemsCategory } from "./systems.ts";

interface Asked {
  readonly published: readonly ToldItem[];
  readonly steps: number;
  readonly today: LocalDate;
}

/** Items of an agency that are on their way, one at every stage, and such as are not made public of one's own accord. */
export function draftStages(agency: DemonstrationAgency, asked: Asked): readonly Told[] {
  const { steps, today } = asked;
  const next = newOnes(agency, asked);
  const content = () => next.next().value;
  const round = (days: number, signed: number) => {
    const on = addDays(today, -days);
    return { state: "signing", begunOn: addDays(on, -1), signed, on } as const;
  };
  const waiting = Array.from({ length: steps }, (_, signed) => round(1 + signed, signed));
  return [
    writing(content(), today),
    writing({ ...content(), summary: "", text: unfinished }, addDays(today, -2)),
    ...waiting.map(({ state, begunOn, ...sent }) => told({ state, begunOn }, content(), sent)),
    told({ state: "writing", begunOn: addDays(today, -4) }, content(), {
      ...{ on: addDays(today, -3), signed: steps - 1 },
      returned: "内容概述与正文不一致，请核对表格中的数字后再报。",
    }),
    told({ state: "signed", begunOn: addDays(today, -6) }, content(), {
      ...{ on: addDays(today, -5), signed: steps },
    }),
    ...undisclosed(agency).map((one, at) =>
      told({ state: "published", begunOn: addDays(today, -60 - at) }, dated(one, today, at), {
        ...{ on: addDays(today, -50 - at), signed: steps, isPublished: true },
      }),
    ),
  ];
}

const unfinished = { type: "doc", content: paragraphs("（正文待补充）") } as const;

function writing(content: ItemContent, begunOn: LocalDate): Told {
  return { state: "writing", begunOn, content, rounds: [] };
}

function told(
  of: Pick<Told, "state" | "begunOn">,
  content: ItemContent,
  round: Omit<Told["rounds"][number], "content">,
): Told {
  return { ...of, content, rounds: [{ content, ...round }] };
}

/** Those that come after the published ones, kind after kind; they have no 文号 yet. */
function* newOnes(
  agency: DemonstrationAgency,
  { published, today }: Asked,
): Generator<ItemContent, never> {
  const told = published.filter(({ category }) => category !== systemsCategory);
  const last = new Map(told.map((item) => [item.category, item]));
  for (let round = 1; ; round += 1) {
    for (const { category, nth } of last.values()) {
      const item = itemOn(agency, { at: 9000 + nth, on: today, category, nth: nth + round });
      const formedOn = addDays(today, -7);
      yield { ...contentOf(item), documentNumber: "", interprets: "", formedOn };
    }
  }
}

/** 依申请公开, 不予公开: recorded with their reason, without a page. */
function undisclosed({ name, topics }: DemonstrationAgency): readonly ItemContent[] {
  const of = (at: number) => topics[at % Math.max(1, topics.length)] ?? "有关工作";
  const base = contentOf({
    ...{ title: "", summary: "", genre: "函", category: "公文", text: [] },
    ...{ on: "2026-01-01", formedOn: "2026-01-01", at: 0, nth: 1 },
  });
  return [
    {
      ...base,
      title: `${name}关于${of(1)}有关问题的复函`,
      attribute: "onRequest",
      attributeBecause: "涉及特定单位的具体事项，依申请提供",
      summary: `答复有关单位关于${of(1)}的询问。`,
      text: { type: "doc", content: paragraphs("来函收悉，现就有关问题答复如下。") },
    },
    {
      ...base,
      title: `${name}${of(2)}内部工作流程`,
      attribute: "withheld",
      attributeBecause: "《中华人民共和国政府信息公开条例》第十六条：内部事务信息",
      summary: `内部工作安排，不影响公众权利义务。`,
      text: { type: "doc", content: paragraphs("本流程供内部使用。") },
    },
  ];
}

function dated(content: ItemContent, today: LocalDate, at: number): ItemContent {
  return { ...content, formedOn: addDays(today, -62 - at) };
}
