import type { Vocabulary } from "../tokens.ts";

/** Words of reviews and lawsuits (行政复议、行政诉讼). */
export const disputeWords: Vocabulary = [
  {
    tag: "topic",
    value: "review",
    words:
      "行政复议 行政复议案件 行政复议申请 行政复议案 复议案件 复议申请 复议 申请行政复议 行政复议事项 提起行政复议 申请复议 行政复议件",
  },
  {
    tag: "topic",
    value: "litigation",
    words:
      "行政诉讼 行政诉讼案件 行政诉讼案 诉讼案件 诉讼 行政诉讼事项 提起行政诉讼 提起诉讼 行政诉讼件 行政应诉案件",
  },
  {
    tag: "topic",
    value: "direct",
    words:
      "未经复议直接起诉 直接起诉 未经复议直接提起行政诉讼 未经复议直接提起诉讼 直接提起行政诉讼 直接提起诉讼 未经行政复议直接起诉 未经行政复议直接提起行政诉讼 未经复议直接起诉案件 未经复议起诉 未经复议直接诉讼 直接起诉案件",
  },
  {
    tag: "topic",
    value: "afterReview",
    words:
      "复议后起诉 行政复议后起诉 经复议后起诉 复议后提起行政诉讼 复议后提起诉讼 复议后诉讼 经行政复议后提起行政诉讼 经复议后提起行政诉讼 复议后再起诉 经复议后提起诉讼 复议后起诉案件 经行政复议后起诉",
  },
  {
    tag: "result",
    value: "upheld",
    words: "结果维持 维持 维持原决定 予以维持 维持原行政行为 复议维持 结果为维持 维持结果",
  },
  {
    tag: "result",
    value: "corrected",
    words: "结果纠正 纠正 纠错 被纠正 被纠错 结果为纠正 予以纠正 复议纠错 纠正结果",
  },
  { tag: "result", value: "other", words: "其他结果 结果为其他" },
  { tag: "result", value: "pending", words: "尚未审结 未审结 尚未审理完结 仍未审结" },
  {
    tag: "about",
    value: "disclosure",
    words:
      "政府信息公开工作 政府信息公开 信息公开 政务公开 因政府信息公开 因信息公开 涉及政府信息公开 有关政府信息公开 关于政府信息公开 涉及信息公开 涉政府信息公开 政府信息公开类 " +
      "政府信息公开工作被 信息公开类 信息公开工作 政务公开工作 因政府信息公开工作 因信息公开工作 因政务公开 不服政府信息公开 因政府信息公开答复 政府信息公开答复 涉政府信息公开类 涉信息公开 涉及政府信息公开工作 涉及政务公开",
  },
  {
    tag: "about",
    value: "cause",
    words: "引起 引发 导致 引致 产生 引起的 引发的 导致的 产生的 而引发 而引起 而提起 而产生 不服",
  },
  /** The agency is the one complained of: these reviews are its own. */
  { tag: "filler", value: "respondent", words: "被 发生 发生的 被申请 被提起" },
  {
    tag: "filler",
    value: "dispute",
    words: "被 发生 发生的 提起 申请提起 被申请 被提起 申请人 提出的 提起的 案 结果 审结 举报 相关",
  },
  {
    tag: "narrow",
    value: "dispute",
    words:
      "败诉 胜诉 驳回 撤诉 撤销 终止 调解 和解 确认违法 责令 应诉 出庭 负责人出庭 出庭应诉 审理 审查 立案 开庭 检察 信访复查 二审 一审 再审 调解书 土地 征收 处罚 工伤 劳动",
  },
];
