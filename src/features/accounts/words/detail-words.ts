/** What an act was on, as the audit trail names it. */
const subjectWords: Readonly<Record<string, string>> = {
  agency: "机构",
  "catalogue-column": "栏目",
  delegation: "委托",
  "disclosure-proposals": "转为主动公开的建议",
  "document-cleanup": "文件清理",
  "document-file": "文件卷",
  "document-step": "文件办理环节",
  file: "文件",
  "gazette-point": "公报赠阅点",
  "gazette-issue": "公报",
  item: "信息",
  "item-draft": "信息草稿",
  "item-import": "信息导入",
  items: "信息",
  ledger: "台账",
  "ledger-import": "台账导入",
  "letter-text": "文书格式",
  original: "年报原文件",
  person: "人员",
  queue: "后台任务",
  reorganisation: "机构调整",
  report: "年报",
  "report-draft": "年报草稿",
  "report-year": "年报年度",
  "request-letter": "依申请公开文书",
  requests: "依申请公开",
  setting: "设置",
  token: "接口令牌",
  "zero-report": "零报告",
};

/** What an act says beside who and when, by the names under which it is recorded. */
const nameWords: Readonly<Record<string, string>> = {
  account: "账号",
  act: "办理动作",
  address: "地址",
  after: "改后",
  agency: "机构",
  answer: "回应",
  asOf: "截至",
  at: "时间",
  attachment: "附件",
  attribute: "公开属性",
  because: "理由",
  before: "改前",
  body: "正文",
  byCode: "凭查询码",
  cell: "表格数据",
  changed: "有变动",
  changes: "变动",
  columns: "栏",
  contentHash: "内容校验值",
  copies: "份数",
  cycle: "更新周期",
  decision: "决定",
  delegation: "委托",
  delivery: "送达方式",
  demonstration: "演示账号",
  documentHash: "文书校验值",
  documents: "文件",
  draft: "草稿",
  dueOn: "期限",
  duty: "法定公开事项",
  effectiveOn: "生效日",
  ended: "已结束",
  entries: "篇目",
  files: "文件",
  finding: "核对发现",
  format: "格式",
  forms: "形式",
  from: "原为",
  fromOn: "自",
  fromYear: "自年度",
  group: "批次",
  hidesBefore: "此前不显示",
  isBusiness: "涉及经营主体",
  item: "信息",
  items: "信息",
  key: "名目",
  kind: "种类",
  letter: "文书",
  limit: "公开时限",
  limitDays: "自定时限（天）",
  marks: "标记",
  minimum: "最少条数",
  name: "名称",
  new: "新增",
  newName: "新名称",
  number: "编号",
  of: "适用于",
  on: "日期",
  opinion: "意见",
  outcome: "办理结果",
  path: "地址",
  period: "期间",
  place: "次序",
  reason: "理由",
  receivedOn: "收到日",
  removed: "删除",
  report: "年报",
  request: "申请",
  requests: "申请",
  result: "结果",
  reviewDueOn: "应补审日",
  revision: "修订号",
  roles: "角色",
  same: "无变动",
  says: "说明",
  scope: "范围",
  section: "部分",
  session: "登录",
  signing: "审签",
  spellings: "其他写法",
  splitFrom: "拆分自",
  stage: "登录步骤",
  step: "环节",
  throughOn: "至",
  title: "标题",
  to: "改为",
  turnedBack: "退回",
  type: "类别",
  until: "至",
  value: "值",
  verdict: "意见",
  verdicts: "意见",
  version: "版本",
  year: "年度",
};

/** Values that are codes, wherever they stand. */
const valueWords: Readonly<Record<string, string>> = {
  agency: "机构",
  "as-arises": "随时",
  budget: "预决算",
  competition: "公平竞争审查",
  consultation: "公开征求意见",
  correctionRequested: "要求补正",
  direct: "当面",
  "double-publicity": "双公示",
  error: "公开有误",
  expired: "已过期",
  "half-year": "每半年",
  installation: "全部",
  law: "法律要求",
  lawful: "合法",
  legality: "合法性审核",
  "legality-sent": "送合法性审核",
  month: "每月",
  normative: "行政规范性文件",
  onRequest: "依申请公开",
  own: "本机关",
  passed: "通过",
  plan: "制定计划",
  privacy: "涉及个人隐私",
  proactive: "主动公开",
  quarter: "每季度",
  receiptConfirmed: "确认收到",
  region: "行政区划",
  regulation: "条例时限",
  replaced: "已被替代",
  replied: "答复",
  whole: "全域",
  withheld: "不予公开",
  year: "每年",
};

/** What an act was on: `信息草稿 12`. */
export function subjectText(of: { readonly subjectKind: string; readonly subjectId: string }) {
  return `${subjectWords[of.subjectKind] ?? of.subjectKind} ${of.subjectId}`;
}

/** Hashes are told by their beginning: the whole stands in the export. */
const shownOfHash = 12;

/** What an act says beside who and when, in words: `日期 2026-01-08；环节 审核`. */
export function detailsText(details: Readonly<Record<string, unknown>>): string {
  return Object.entries(details)
    .filter(([, value]) => value !== null && value !== "")
    .map(([name, value]) => `${nameWords[name] ?? name} ${valueText(value)}`)
    .join("；");
}

function valueText(value: unknown): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  if (Array.isArray(value)) return value.map(valueText).join("、");
  if (typeof value === "object" && value !== null) {
    return `（${detailsText(value as Readonly<Record<string, unknown>>)}）`;
  }
  const text = String(value);
  if (/^[0-9a-f]{40,}$/.test(text)) return `${text.slice(0, shownOfHash)}…`;
  return valueWords[text] ?? text;
}

/** Whether a name under which something is recorded has a word. */
export const isDetailNamed = (name: string): boolean => name in nameWords;
