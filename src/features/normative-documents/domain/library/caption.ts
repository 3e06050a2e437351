import type { LocalDate } from "#kernel/local-date.ts";
import { dateWords } from "#text/chinese/written-date.ts";

/** A document that changed the text. */
export interface AmendedBy {
  readonly on: LocalDate;
  readonly title: string;
  readonly number: string;
}

/** What 题注 is made of. */
export interface Captioned {
  readonly number: string;
  readonly agencyName: string;
  readonly issuedOn: LocalDate;
  readonly effectiveOn: LocalDate | null;
  readonly amendedBy: readonly AmendedBy[];
}

const ordinals = ["第一次", "第二次", "第三次", "第四次", "第五次", "第六次", "第七次", "第八次"];

/** 题注 of a regulation: when and by what number it was published, what amended it, from when it applies. */
export function captionOf(of: Captioned): string {
  const { number, agencyName, issuedOn, effectiveOn, amendedBy } = of;
  // 云山市人民政府令第9号 names its agency already.
  const by = number.startsWith(agencyName) ? number : `${agencyName}（${number}）`;
  const parts = [
    `${dateWords(issuedOn)}${by}公布`,
    ...amendedBy.map(({ on, title, number: later }, at) => {
      const nth = amendedBy.length > 1 ? (ordinals[at] ?? `第${at + 1}次`) : "";
      return `根据${dateWords(on)}《${title}》（${later}）${nth}修正`;
    }),
    ...(effectiveOn ? [`自${dateWords(effectiveOn)}起施行`] : []),
  ];
  return `（${parts.join("　")}）`;
}
