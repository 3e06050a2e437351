/**
 * What stands in the way of a draft (校对和检查结果). `mend`: it must be changed; `answer`: it may stay where somebody writes why
 * (情况说明). All are done with before it is sent round.
 */
export interface ItemFinding {
  /** The same as long as the same stands there: what answers it. */
  readonly key: string;
  readonly kind: FindingKind;
  readonly asks: "mend" | "answer";
  /** What stands there, numbers of persons masked; of what is missing the field. */
  readonly quote: string;
  /** What to write in its place, where that is known. */
  readonly suggestion?: string;
  /** The page of the office where it is done, where there is one. */
  readonly opens?: OpensPage;
}

/** A page of the office, and what leads to it is called. */
export interface OpensPage {
  /** `/office/documents/file?id=7`. */
  readonly path: string;
  readonly words: string;
}

/** A finding, and why it stays where somebody wrote that. */
export interface FindingTold extends ItemFinding {
  readonly answer: { readonly reason: string; readonly by: string } | undefined;
}

type FindingKind =
  | "missing"
  | "personal-number"
  | "secrecy-mark"
  | "misprint"
  | "same-title"
  /** 附件、图片. */
  | "file"
  /** 日期与星期不符, and days that no calendar has. */
  | "weekday"
  | "no-such-day"
  /** 发文字号的写法. */
  | "document-number"
  /** 金额大小写不符. */
  | "amount"
  /** 表格合计不符. */
  | "table-sum"
  /** 领导职务、姓名、排序. */
  | "leader-title"
  | "leader-name"
  | "leader-order"
  /** 机构旧名称. */
  | "old-name"
  | "region"
  /** 所属栏目 is none of the agency's. */
  | "column"
  /** 成文日期 is a day to come. */
  | "formed-later"
  /** 公开属性 is another than was reviewed before. */
  | "attribute"
  /** 引用已经废止、失效的文件. */
  | "repealed"
  /** 发布条件: another room says what has to be done before. */
  | "objection";
