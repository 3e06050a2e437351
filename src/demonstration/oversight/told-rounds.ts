/** A finding of the demonstration: days before its day on which it was found and on which what follows was done. */
export interface ToldFinding {
  readonly unit: string;
  readonly daysAgo: number;
  readonly item: string;
  readonly says: string;
  readonly seenAt: string;
  /** Days from the day on which it was found. */
  readonly within: number;
  readonly answered?: { readonly daysAgo: number; readonly says: string };
  readonly rechecked?: {
    readonly daysAgo: number;
    readonly says: string;
    readonly isPassed: boolean;
  };
  readonly voidedBecause?: string;
}

/** A round of the demonstration. */
export interface ToldRound {
  readonly title: string;
  readonly kind: string;
  readonly subject: string;
  readonly daysAgo: number;
  readonly checklist: string;
  readonly units: readonly string[];
  /** Units where all was well. */
  readonly well: readonly string[];
  readonly findings: readonly ToldFinding[];
  /** The letters of it, and how far each has come. */
  readonly letters: readonly {
    readonly kind: "通报" | "督办通知" | "简报";
    readonly unit?: string;
    readonly daysAgo: number;
    readonly is: "draft" | "in-review" | "signed";
  }[];
}

const education = "青岚县教育局";
const water = "青岚县水利局";
const forest = "青岚县林业局";
const finance = "青岚县财政局";
const town = "青岚县溪陵镇人民政府";

/** A spot check that went all the way to its circular, and one that has just begun. */
export const toldRounds: readonly ToldRound[] = [
  {
    ...{ title: "季度政务公开抽查", kind: "季度抽查", subject: "公开专栏", daysAgo: 40 },
    checklist: "disclosure",
    units: [education, water, forest, finance, town],
    well: [finance],
    findings: [
      {
        ...{ unit: education, daysAgo: 38, item: "3", within: 20 },
        says: "两件通知形成后超过 20 个工作日才公开",
        seenAt: "通知公告栏目",
        answered: { daysAgo: 30, says: "已经核实，逐件登记公开期限，指定专人每周核对。" },
        rechecked: { daysAgo: 28, says: "抽查近两周的信息，都按期公开。", isPassed: true },
      },
      {
        ...{ unit: education, daysAgo: 38, item: "1", within: 60 },
        says: "公开指南的办公时间没有更新",
        seenAt: "公开指南",
      },
      {
        ...{ unit: education, daysAgo: 37, item: "6", within: 25 },
        says: "公示名单里的手机号没有遮挡",
        seenAt: "招生公示",
        answered: { daysAgo: 30, says: "已经遮挡。" },
        rechecked: { daysAgo: 27, says: "附件里还有两个没有遮挡。", isPassed: false },
      },
      {
        ...{ unit: water, daysAgo: 37, item: "4", within: 20 },
        says: "重大建设项目栏目空白",
        seenAt: "法定主动公开内容",
      },
      {
        ...{ unit: forest, daysAgo: 36, item: "7", within: 30 },
        says: "依申请公开台账缺两件的归档日期",
        seenAt: "依申请公开台账",
        answered: { daysAgo: 12, says: "已经补登归档日期，案卷已移交。" },
      },
      {
        ...{ unit: town, daysAgo: 36, item: "5", within: 25 },
        says: "一件信息没有审查记录",
        seenAt: "信息采编",
        voidedBecause: "审查表在纸质案卷里，核对后没有问题。",
      },
    ],
    letters: [
      { kind: "通报", daysAgo: 25, is: "signed" },
      { kind: "督办通知", unit: water, daysAgo: 10, is: "signed" },
      { kind: "简报", daysAgo: 3, is: "in-review" },
    ],
  },
  {
    ...{ title: "政府网站与新媒体检查", kind: "网站新媒体检查", subject: "新媒体", daysAgo: 2 },
    checklist: "sites",
    units: [education, finance, town],
    well: [],
    findings: [
      {
        ...{ unit: town, daysAgo: 1, item: "7", within: 15 },
        says: "微信公众号 3 周没有更新",
        seenAt: "溪陵发布",
      },
    ],
    letters: [{ kind: "通报", daysAgo: 0, is: "draft" }],
  },
];
