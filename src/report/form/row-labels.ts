/**
 * The printed labels (行名) of the three tables and the beginnings by which a damaged copy is still
 * recognised. Compared without white space, brackets' contents, the character 年 and the numbering,
 * since extractors drop all of these (年、月、日, numerals and brackets are often lost together).
 */
export interface RowLabel {
  /** Table and row of `cell-names`; `t3.other` is the group (六)其他处理, a row of its own in the trial edition. */
  readonly row: RowId;
  /** As the statutory form prints it, numbering included. */
  readonly printed: string;
  /** Recognises the label's beginning, numbering and 年 taken off. */
  readonly begins: RegExp;
}

export type RowId = `t2.${string}` | `t3.${string}`;

export const rowLabels: readonly RowLabel[] = [
  { row: "t2.regulations", printed: "规章", begins: /^规章/ },
  { row: "t2.normative", printed: "行政规范性文件", begins: /^(行政)?规范性?文件/ },
  { row: "t2.licensing", printed: "行政许可", begins: /^行政许可/ },
  { row: "t2.otherServices", printed: "其他对外管理服务事项", begins: /^其他对外管理服?务?/ },
  { row: "t2.penalty", printed: "行政处罚", begins: /^行政处罚/ },
  { row: "t2.coercion", printed: "行政强制", begins: /^行政强制/ },
  { row: "t2.fees", printed: "行政事业性收费", begins: /^行政事业性?收费/ },
  { row: "t2.procurement", printed: "政府集中采购", begins: /^政府集中采购/ },
  { row: "t3.new", printed: "一、本年新收政府信息公开申请数量", begins: /^本度?新收/ },
  { row: "t3.carriedIn", printed: "二、上年结转政府信息公开申请数量", begins: /^上一?度?结转/ },
  { row: "t3.granted", printed: "(一)予以公开", begins: /^予以公开/ },
  {
    row: "t3.partial",
    printed: "(二)部分公开(区分处理的,只计这一情形,不计其他情形)",
    begins: /^部分公开/,
  },
  { row: "t3.deniedSecret", printed: "1.属于国家秘密", begins: /^(属于)?国家秘密/ },
  { row: "t3.deniedLaw", printed: "2.其他法律行政法规禁止公开", begins: /^其他法律/ },
  { row: "t3.deniedSafety", printed: "3.危及“三安全一稳定”", begins: /^危及/ },
  { row: "t3.deniedThirdParty", printed: "4.保护第三方合法权益", begins: /^保护第?三?方合/ },
  { row: "t3.deniedInternal", printed: "5.属于三类内部事务信息", begins: /^(属于)?三?类?内部事务/ },
  { row: "t3.deniedProcess", printed: "6.属于四类过程性信息", begins: /^(属于)?四?类?过程性/ },
  { row: "t3.deniedEnforcement", printed: "7.属于行政执法案卷", begins: /^(属于)?行政执法案卷/ },
  { row: "t3.deniedInquiry", printed: "8.属于行政查询事项", begins: /^(属于)?行政查询/ },
  {
    row: "t3.unavailableNotHeld",
    printed: "1.本机关不掌握相关政府信息",
    begins: /^本(行政)?机关不掌握/,
  },
  { row: "t3.unavailableNotReady", printed: "2.没有现成信息需要另行制作", begins: /^没有现成/ },
  { row: "t3.unavailableUnclear", printed: "3.补正后申请内容仍不明确", begins: /^补正后/ },
  { row: "t3.refusedPetition", printed: "1.信访举报投诉类申请", begins: /^信访(、)?举报/ },
  { row: "t3.refusedRepeat", printed: "2.重复申请", begins: /^重复申请/ },
  { row: "t3.refusedPublication", printed: "3.要求提供公开出版物", begins: /^要求提供公开出/ },
  { row: "t3.refusedExcessive", printed: "4.无正当理由大量反复申请", begins: /^无正当理由大量/ },
  {
    row: "t3.refusedConfirm",
    printed: "5.要求行政机关确认或重新出具已获取信息",
    begins: /^要求行政机关确认/,
  },
  {
    row: "t3.otherNotCorrected",
    printed: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    begins: /^申请人无正当理由逾期/,
  },
  {
    row: "t3.otherUnpaid",
    printed: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    begins: /^申请人逾期未/,
  },
  { row: "t3.otherRest", printed: "3.其他", begins: /^其他$/ },
  { row: "t3.other", printed: "(六)其他处理", begins: /^其他处理/ },
  { row: "t3.total", printed: "(七)总计", begins: /^[总合]计$/ },
  { row: "t3.carriedOut", printed: "四、结转下年度继续办理", begins: /^结转下/ },
];

/** Labels that stand for several rows (分组): they end the row before them and carry no values. */
export const groupLabels: readonly { readonly printed: string; readonly begins: RegExp }[] = [
  { printed: "三、本年度办理结果", begins: /^本度?办理结果/ },
  { printed: "(三)不予公开", begins: /^不予公开/ },
  { printed: "(四)无法提供", begins: /^无法提供/ },
  { printed: "(五)不予处理", begins: /^不予处理/ },
  { printed: "(六)其他处理", begins: /^其他处理/ },
];

/** Every row in printed order, both editions together; `other` stands before the three rows it groups. */
export const rowOrder: ReadonlyMap<RowId, number> = new Map(printedOrder());

function printedOrder(): [RowId, number][] {
  const rows = rowLabels.map(({ row }) => row);
  const group = rows.indexOf("t3.other");
  const before = rows.indexOf("t3.otherNotCorrected");
  rows.splice(group, 1);
  rows.splice(before, 0, "t3.other");
  return rows.map((row, index) => [row, index]);
}

/** What a column header (表头) tells: which table, and for table 二 which edition and block. */
export type HeaderKind =
  | "documents-2021"
  | "documents-trial"
  | "items-trial"
  | "decisions-2021"
  | "decisions-trial"
  | "fees-2021"
  | "procurement-trial"
  | "article"
  | "content"
  | "requests"
  | "disputes"
  /** A column the form does not have: 序号, 小计, 上年处理决定数量. */
  | "foreign";

export const headers: readonly { readonly kind: HeaderKind; readonly begins: RegExp }[] = [
  { kind: "documents-2021", begins: /^(本制发|制发件|本废止|废止件|现行有效)/ },
  {
    kind: "documents-trial",
    begins: /^(本新制作|新制作数|本新公开|新公开数|对外公开总?数?|本新$)/,
  },
  { kind: "items-trial", begins: /^(上一?项目数|本增\/?减?$|本增\/?减)/ },
  { kind: "decisions-2021", begins: /^本处理/ },
  { kind: "decisions-trial", begins: /^处理决定数?/ },
  { kind: "fees-2021", begins: /^本?收费金额/ },
  { kind: "procurement-trial", begins: /^(采购项目数|采购总金额)/ },
  { kind: "article", begins: /^第?二?十?条?第.{0,4}项$/ },
  { kind: "content", begins: /^信息内容/ },
  {
    kind: "requests",
    begins:
      /^(申请人情况|自然人|法人或其他组织|商业企业|商业$|科研机构|科研$|社会公益|法律服务|企业$|机构$|本列数据|勾稽)/,
  },
  {
    kind: "disputes",
    begins:
      /^(行政复议(行政诉讼)?$|结果(维持)?结果|行政诉讼$|结果$|结果维持|维持$|结果纠正|纠正$|其他结果|尚未审结|尚未$|审结$|未经复议|直接起诉$|复议后起诉|复议后$|起诉$)/,
  },
  {
    kind: "foreign",
    begins: /^(序号$|行次$|编号$|小计$|[上去](收费|处理决定|制发|废止|现行|新)|同比|环比)/,
  },
];
