import type { LinkedParagraph } from "../linked-text.ts";
import { linkKey } from "../linked-text.ts";
import type { RecordedYear } from "./recorded-year.ts";
import { isThere, joined, named, sentence, wrapped } from "./sentences.ts";

const says = { channel: "，按渠道计", category: "，按栏目计" } as const;

/** 主动公开: how much, in the words of the template: by channel, or by category. */
export function publication(year: RecordedYear, by: "channel" | "category"): LinkedParagraph {
  const published = { figure: "items.published" };
  if (!isThere(year, published)) return [];
  return joined([
    ["主动公开。全年主动公开政府信息", published, "条"],
    ...named(year, published, { dimension: by, before: says[by], unit: "条" }),
    ["。"],
    ...sentence(year, [{ figure: "items.inKeyFields" }], ([one]) => [
      "其中重点领域信息",
      one,
      "条。",
    ]),
    ...sentence(year, [{ figure: "items.interpretations" }], ([one]) => [
      "发布政策解读",
      one,
      "件。",
    ]),
  ]);
}

export function requests(year: RecordedYear): LinkedParagraph {
  const received = { figure: "t3.new.total" };
  const carriedIn = { figure: "t3.carriedIn.total" };
  if (!year.values.has(linkKey(received))) return [];
  if (!isThere(year, received) && !isThere(year, carriedIn)) {
    return noneReceived(year);
  }
  return joined([
    ["依申请公开。全年收到政府信息公开申请", received, "件"],
    ...sentence(year, [carriedIn], ([one]) => ["，上年结转", one, "件"]),
    ["，办结", { figure: "t3.total.total" }, "件"],
    ...sentence(year, [{ figure: "t3.carriedOut.total" }], ([one]) => ["，结转下年度", one, "件"]),
    ["。"],
    ...wrapped(
      named(
        year,
        { figure: "requests.concluded" },
        { dimension: "result", before: "办结的申请中", unit: "件" },
      ),
    ),
    ...sentence(year, [{ figure: "requests.onTime" }], ([one]) => ["按期答复", one, "件。"]),
    ...sentence(year, [{ figure: "requests.extended" }], ([one]) => ["延期答复", one, "件。"]),
    ...sentence(year, [{ figure: "requests.corrected" }], ([one]) => ["要求补正", one, "件。"]),
  ]);
}

/** None is told beside what the agency had last year; two years with none leave nothing to tell but the table's zeros. */
function noneReceived({ receivedLastYear = 0 }: RecordedYear): LinkedParagraph {
  if (receivedLastYear === 0) return [];
  return [
    "依申请公开。全年收到政府信息公开申请",
    { figure: "t3.new.total" },
    `件，比上年减少${receivedLastYear}件，没有上年结转的申请。`,
  ];
}

export function disputes(year: RecordedYear): LinkedParagraph {
  const filed = { figure: "disputes.filed" };
  if (!isThere(year, filed)) return [];
  return joined([
    ["因政府信息公开发生行政复议、行政诉讼", filed, "件"],
    ...named(year, filed, { dimension: "type", before: "：", unit: "件" }),
    ...sentence(year, [{ figure: "disputes.corrected" }], ([one]) => ["，其中被纠正", one, "件"]),
    ["。"],
  ]);
}

const documentRows = { regulations: "规章", normative: "行政规范性文件" } as const;

/** 政府信息管理: what was issued and repealed, and is in force; only governments with that power have 规章. */
export function documents(
  year: RecordedYear,
  rows: readonly (keyof typeof documentRows)[],
): LinkedParagraph {
  return joined(
    [
      ...rows.flatMap((row): readonly LinkedParagraph[] => {
        const name = documentRows[row];
        const [issued, repealed, inForce] = ["issued", "repealed", "inForce"].map((column) => ({
          figure: `t2.${row}.${column}`,
        }));
        const any = [issued, repealed, inForce].some((one) => one && isThere(year, one));
        if (!any || !issued || !repealed || !inForce) return [];
        return [["制发", name, issued, "件，废止", repealed, "件，现行有效", inForce, "件。"]];
      }),
      ...sentence(year, [{ figure: "documents.interpreted" }], ([one]) => [
        "本年制发的文件中，",
        one,
        "件有解读。",
      ]),
    ],
    "政府信息管理。",
  );
}

export function fees(year: RecordedYear): LinkedParagraph {
  if (!year.values.has("requests.feeNotices")) return [];
  const [notices, yuan] = [{ figure: "requests.feeNotices" }, { figure: "requests.feeYuan" }];
  if (!isThere(year, notices)) return withoutNotices(year);
  return joined([
    ["本年发出信息处理费收费通知", notices, "件"],
    ...sentence(year, [{ figure: "requests.feeNoticedYuan" }], ([one]) => [
      "，通知金额",
      one,
      "元",
    ]),
    ["，收取信息处理费", yuan, "元。"],
  ]);
}

/** No notice: what was paid on earlier ones, else how many requests were free of charge; who concluded none says nothing. */
function withoutNotices(year: RecordedYear): LinkedParagraph {
  const [yuan, concluded] = [{ figure: "requests.feeYuan" }, { figure: "t3.total.total" }];
  if (isThere(year, yuan)) return ["本年收取此前通知的信息处理费", yuan, "元。"];
  return isThere(year, concluded)
    ? ["本年办结政府信息公开申请", concluded, "件，均没有收取信息处理费。"]
    : [];
}

/** 存在的主要问题, as far as records show any: what was late, and what was corrected; the rest is for who knows. */
export function problems(year: RecordedYear): LinkedParagraph {
  return joined(
    [
      ...sentence(year, [{ figure: "requests.late" }], ([one]) => ["超期答复申请", one, "件。"]),
      ...sentence(year, [{ figure: "disputes.corrected" }], ([one]) => [
        "行政复议、行政诉讼中被纠正",
        one,
        "件。",
      ]),
      ...sentence(year, [{ figure: "items.late" }], ([one]) => ["超过时限公开信息", one, "条。"]),
      ...sentence(year, [{ figure: "messages.late" }], ([one]) => [
        "超期办结来信来电",
        one,
        "件。",
      ]),
      ...sentence(year, [{ figure: "inspections.open" }], ([one]) => [
        "检查发现的问题还有",
        one,
        "个没有整改。",
      ]),
    ],
    "从记录看，存在以下问题：",
  );
}
