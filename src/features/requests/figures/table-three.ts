import type { Figure, FigureSource } from "#platform/figures/figure.ts";
import { applicantKinds, resultRows } from "../domain/case/codes.ts";
import { applicantKindWords, resultWords } from "../words/case-words.ts";
import { carriedIn, carriedOut, concluded, received } from "./sources.ts";

const columns = { ...applicantKindWords, otherOrg: "其他组织" } as const;
const opens = ["channel", "section", "month"] as const;

interface Row {
  readonly row: string;
  readonly name: string;
  readonly definition: string;
  readonly source: FigureSource;
  readonly only?: Figure["only"];
}

/** A row of table three: each kind of applicant, and 总计. */
function cells({ row, name, definition, source, only = {} }: Row): readonly Figure[] {
  const shared = { definition, unit: "件", source } as const;
  return [
    ...applicantKinds.map(
      (kind): Figure => ({
        ...shared,
        key: `t3.${row}.${kind}`,
        name: `${name}（${columns[kind]}）`,
        only: { ...only, applicantKind: [kind] },
        by: opens,
      }),
    ),
    {
      ...shared,
      key: `t3.${row}.total`,
      name: `${name}（总计）`,
      only,
      by: ["applicantKind", ...opens],
    },
  ];
}

const replied = "本年答复（办结）的申请，按答复日期；作废的不计";

/** Every cell of table three: `new + carriedIn = total + carriedOut` holds in each column, whatever the records are. */
export const tableThree: readonly Figure[] = [
  ...cells({
    row: "new",
    name: "本年新收",
    definition: "本年收到的申请，按首次收到之日，补正后也按首次收到之日；作废的不计。",
    source: received,
  }),
  ...cells({
    row: "carriedIn",
    name: "上年结转",
    definition: "本年以前收到、到上年末没有答复的申请；作废的不计。",
    source: carriedIn,
  }),
  ...resultRows.flatMap((result) =>
    cells({
      row: result,
      name: result === "otherRest" ? "其他处理的其他" : resultWords[result],
      definition: `${replied}。撤回的申请计入设置所定的一行（标准为“其他处理”的“其他”）。`,
      source: concluded,
      only: { result: [result] },
    }),
  ),
  ...cells({ row: "total", name: "本年办结总计", definition: `${replied}。`, source: concluded }),
  ...cells({
    row: "carriedOut",
    name: "结转下年度继续办理",
    definition: "到本年末已收到、没有答复的申请；作废的不计。",
    source: carriedOut,
  }),
];
