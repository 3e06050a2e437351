import { expect, test } from "vitest";
import { plainText } from "./linked-text.ts";
import type { RecordedYear, TemplateKind } from "./propose/recorded-year.ts";
import { type ProposedFor, proposeText } from "./propose-text.ts";

function yearOf(
  values: Readonly<Record<string, number>>,
  parts: RecordedYear["parts"] = new Map(),
): RecordedYear {
  const ofParts = [...parts].flatMap(([key, all]) =>
    all.map(({ name, value }) => [`${key}|${name}`, value] as const),
  );
  return { values: new Map([...Object.entries(values), ...ofParts]), parts };
}

const said = (section: number, year: RecordedYear, asked: ProposedFor = { kind: "department" }) =>
  plainText(proposeText(section, year, asked), year.values);

test("tells what the records have, in the order of the form", () => {
  const year = yearOf(
    {
      "items.published": 120,
      "items.inKeyFields": 40,
      "t3.new.total": 7,
      "t3.carriedIn.total": 1,
      "t3.total.total": 6,
      "t3.carriedOut.total": 2,
      "requests.extended": 1,
      "disputes.filed": 1,
      "t2.normative.issued": 3,
      "t2.normative.repealed": 0,
      "t2.normative.inForce": 21,
    },
    new Map([
      [
        "items.published|channel",
        [
          { name: "政府网站", value: 90 },
          { name: "微信", value: 30 },
          { name: "未登记", value: 4 },
        ],
      ],
    ]),
  );
  expect(said(1, year)).toEqual({
    text: [
      "主动公开。全年主动公开政府信息120条。其中重点领域信息40条。",
      "依申请公开。全年收到政府信息公开申请7件，上年结转1件，办结6件，结转下年度2件。延期答复1件。",
      "因政府信息公开发生行政复议、行政诉讼1件。",
      "政府信息管理。制发行政规范性文件3件，废止0件，现行有效21件。",
      "政府信息公开平台建设。各渠道发布的信息：政府网站90条、微信30条。",
    ].join("\n"),
    open: [],
  });
});

test("says nothing where there is nothing; that no request came only beside last year's number", () => {
  const year = yearOf({ "t3.new.total": 0, "t3.carriedIn.total": 0, "items.published": 0 });
  expect(said(1, year).text).toBe("");
  expect(said(1, { ...year, receivedLastYear: 0 }).text).toBe("");
  expect(said(1, { ...year, receivedLastYear: 5 }).text).toBe(
    "依申请公开。全年收到政府信息公开申请0件，比上年减少5件，没有上年结转的申请。",
  );
  expect(said(1, yearOf({})).text).toBe("");
});

test("section six tells the processing fee; problems are left to who knows them", () => {
  expect(said(6, yearOf({})).text).toBe("");
  const free = { "requests.feeNotices": 0, "requests.feeYuan": 0 };
  expect(said(6, yearOf(free)).text).toBe("");
  expect(said(6, yearOf({ ...free, "t3.total.total": 6 })).text).toBe(
    "本年办结政府信息公开申请6件，均没有收取信息处理费。",
  );
  expect(said(6, yearOf({ ...free, "requests.feeYuan": 40 })).text).toBe(
    "本年收取此前通知的信息处理费40元。",
  );
  const year = yearOf({ "requests.feeNotices": 2, "requests.feeYuan": 130.5 });
  expect(said(6, year).text).toBe("本年发出信息处理费收费通知2件，收取信息处理费130.5元。");
  const noticed = yearOf({
    "requests.feeNotices": 2,
    "requests.feeNoticedYuan": 200,
    "requests.feeYuan": 130.5,
  });
  expect(said(6, noticed).text).toBe(
    "本年发出信息处理费收费通知2件，通知金额200元，收取信息处理费130.5元。",
  );
  expect(said(5, yearOf({ "t3.new.total": 7 })).text).toBe("");
});

const everything = yearOf(
  {
    "items.published": 12,
    "t2.regulations.issued": 1,
    "t2.regulations.repealed": 0,
    "t2.regulations.inForce": 4,
    "t2.normative.issued": 3,
    "t2.normative.repealed": 0,
    "t2.normative.inForce": 21,
    "t2.licensing.decisions": 88,
    "t2.penalty.decisions": 0,
  },
  new Map([
    [
      "items.published|field",
      [
        { name: "营商环境", value: 9 },
        { name: "义务教育", value: 3 },
      ],
    ],
    [
      "items.published|channel",
      [
        { name: "公开栏", value: 8 },
        { name: "微信", value: 4 },
      ],
    ],
    [
      "items.published|category",
      [
        { name: "机构职能", value: 7 },
        { name: "财政信息", value: 5 },
      ],
    ],
  ]),
);

test.each<{ kind: TemplateKind; first: string; has: readonly string[]; lacks: readonly string[] }>([
  {
    kind: "government",
    first: "主动公开。全年主动公开政府信息12条，按栏目计机构职能7条、财政信息5条。",
    has: ["制发规章1件", "政府信息公开平台建设。"],
    lacks: ["监督保障"],
  },
  {
    kind: "department",
    first: "主动公开。全年主动公开政府信息12条，按栏目计机构职能7条、财政信息5条。",
    has: ["制发行政规范性文件3件", "政府信息公开平台建设。"],
    lacks: ["规章1件"],
  },
  {
    kind: "township",
    first: "主动公开。全年主动公开政府信息12条，按渠道计公开栏8条、微信4条。",
    has: ["制发行政规范性文件3件"],
    lacks: ["规章1件", "政府信息公开平台建设"],
  },
  {
    kind: "zone",
    first: "主动公开。全年主动公开政府信息12条，按栏目计机构职能7条、财政信息5条。",
    has: [
      "重点领域信息公开。按领域计营商环境9条、义务教育3条。",
      "行政权力集中行使。全年作出行政许可决定88件。",
      "监督保障。全区政府信息公开工作包括乡镇（街道）7个。",
    ],
    lacks: ["规章1件", "行政处罚"],
  },
])("the template of a $kind is its own", ({ kind, first, has, lacks }) => {
  const { text } = said(1, { ...everything, under: { townships: 7, others: 0 } }, { kind });
  expect(text.split("\n")[0]).toBe(first);
  for (const one of has) expect(text).toContain(one);
  for (const one of lacks) expect(text).not.toContain(one);
});

test("a government tells of assessment, appraisal and accountability what was said, and no more", () => {
  const last = (kind: TemplateKind, oversight: ProposedFor["oversight"]) =>
    said(1, everything, { kind, ...(oversight && { oversight }) })
      .text.split("\n")
      .at(-1);
  const all = { assessment: "占绩效考核分值的4%", appraisals: 2, accountable: 0 };
  expect(last("government", all)).toBe(
    "监督保障。政务公开工作考核占绩效考核分值的4%。开展社会评议2次。没有发生责任追究。",
  );
  expect(last("government", { assessment: null, appraisals: 0, accountable: null })).toBe(
    "监督保障。没有开展社会评议。",
  );
  expect(last("department", all)).not.toContain("监督保障");
});

test("tells of channels, responses and oversight what the records have, and nothing where there is none", () => {
  const year = yearOf(
    {
      "sites.count": 2,
      "sites.visits": 903_355,
      "media.accounts": 6,
      "media.opened": 1,
      "media.closed": 3,
      "messages.received": 5_390,
      "messages.concludedPercent": 100,
      "messages.satisfiedPercent": 98.2,
      "opinions.found": 2,
      "inspections.done": 6,
      "inspections.findings": 4,
      "inspections.rectified": 0,
      "officers.inPost": 1,
      "targets.percent": 140,
      "targets.over|target|主动公开信息": 40,
    },
    new Map([
      [
        "messages.received|source",
        [
          { name: "本级热线", value: 4_406 },
          { name: "市长信箱", value: 984 },
        ],
      ],
      ["targets.percent|target", [{ name: "主动公开信息", value: 140 }]],
    ]),
  );
  expect(said(1, year).text).toBe(
    [
      "政府信息公开平台建设。开设政府网站和专栏2个，访问量903355次。开设政务新媒体账号6个，本年新开设1个，关停3个。",
      "解读回应。全年收到来信来电5390件，其中本级热线4406件、市长信箱984件，办结率100%，满意率98.2%。处置政务舆情2件。",
      "监督保障。公开工作人员1名。开展检查督办6次，发现问题4个。主动公开信息的目标超额完成40%。",
    ].join("\n"),
  );
  expect(said(5, yearOf({ "messages.late": 3, "inspections.open": 4 })).text).toBe(
    "从记录看，存在以下问题：超期办结来信来电3件。检查发现的问题还有4个没有整改。",
  );
});

test("section one tells of tasks, complaints and accountability as recorded, unless people say otherwise", () => {
  const year = yearOf({
    ...{ "tasks.planned": 9, "tasks.done": 7, "complaints.received": 2, "complaints.told": 2 },
    "accountability.people": 1,
  });
  expect(said(1, year).text).toContain(
    "安排年度工作任务9项，已经完成7项。收到投诉举报2件，告知处理结果2件。追究责任1人次。",
  );
  const oversight = { assessment: null, appraisals: null, accountable: 0 };
  const other = said(1, year, { kind: "government", oversight }).text;
  expect(other).toContain("没有发生责任追究。");
  expect(other).not.toContain("追究责任1人次");
});

test("section five begins with what the records show was late or corrected", () => {
  const year = yearOf({ "requests.late": 2, "disputes.corrected": 1, "items.late": 0 });
  expect(said(5, year).text).toBe(
    "从记录看，存在以下问题：超期答复申请2件。行政复议、行政诉讼中被纠正1件。",
  );
});
