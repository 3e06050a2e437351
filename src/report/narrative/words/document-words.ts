import type { Vocabulary } from "../tokens.ts";

/** Words of table two: documents of general effect, decisions, charges. */
export const documentWords: Vocabulary = [
  {
    tag: "topic",
    value: "normative",
    words: "行政规范性文件 规范性文件 行政规范性文件件数 政府规范性文件 规范性文件件数",
  },
  { tag: "topic", value: "regulations", words: "规章 政府规章 规章件数 行政规章" },
  {
    tag: "topic",
    value: "licensing",
    words: "行政许可 行政许可决定 行政许可案件 行政许可办件 行政许可处理决定 行政许可件",
  },
  {
    tag: "topic",
    value: "penalty",
    words: "行政处罚 行政处罚决定 行政处罚案件 行政处罚处理决定 行政处罚件 行政处罚案",
  },
  {
    tag: "topic",
    value: "coercion",
    words:
      "行政强制 行政强制决定 行政强制措施 行政强制案件 行政强制处理决定 行政强制执行 行政强制件",
  },
  {
    tag: "topic",
    value: "procurement",
    words: "政府集中采购 政府集中采购项目 集中采购 集中采购项目",
  },
  {
    tag: "topic",
    value: "adminFees",
    words:
      "行政事业性收费 行政事业性收费金额 行政事业收费 行政事业性收费总额 行政事业性收费总金额 行政事业性收费收入",
  },
  {
    tag: "topic",
    value: "processingFee",
    words:
      "信息处理费 政府信息公开信息处理费 政府信息处理费 信息处理费用 政府信息公开信息处理费用 政府信息公开处理费 信息公开处理费 依申请公开信息处理费 政府信息公开申请信息处理费 依申请公开政府信息处理费 信息公开信息处理费",
  },
  {
    tag: "act",
    value: "issue",
    words:
      "制发 制定 出台 印发 制定印发 制定出台 新制发 新制定 新出台 本年制发 本年度制发 制发件数 本年制发件数 制定发布 新印发 制定并印发 制定并发布 出台印发 制发数",
  },
  {
    tag: "act",
    value: "repeal",
    words: "废止 本年废止 本年度废止 废止件数 宣布废止 予以废止 本年废止件数 废止数",
  },
  {
    tag: "act",
    value: "inForce",
    words:
      "现行有效 继续有效 现行有效件数 有效件数 保持有效 现行有效的 在运行 在运行的 现行有效数 有效的 现有效",
  },
  { tag: "act", value: "made", words: "新制作 本年新制作 新制作数量 本年新制作数量" },
  { tag: "act", value: "publishedNew", words: "新公开 本年新公开 新公开数量 本年新公开数量" },
  { tag: "act", value: "publishedTotal", words: "对外公开总数量 对外公开总数" },
  {
    tag: "act",
    value: "decide",
    words:
      "作出 做出 处理决定 处理决定数量 本年处理决定数量 作出决定 下达 实施 开展 作出处理决定 做出处理决定 处理决定数",
  },
  {
    tag: "act",
    value: "collect",
    words:
      "收取 征收 收缴 收费 实际收取 实收 收取金额 收费金额 实际收取金额 收取总金额 实际收取的总金额 实际收取总金额 收取的",
  },
  {
    tag: "narrow",
    value: "fee-notice",
    words: "收费通知 发出收费通知 收费通知书 减免 免收 退还 退费",
  },
  {
    tag: "narrow",
    value: "document",
    words:
      "合法性审核 审核 审查 合法性审查 备案 清理 修订 修改 评估 公示 梳理 宣布失效 失效 起草 拟订 复查 汇编 征求意见 统一登记 报备 报送备案",
  },
  { tag: "filler", value: "no-document", words: "规章制度 制度" },
  { tag: "filler", value: "in-name", words: "名义" },
  {
    tag: "filler",
    value: "document",
    words: "等 以 我市 决定 金额 总金额 总额 金额为 费用 合计金额 收费收入 收入 费",
  },
];
