import type { PlantedFault } from "./planted-fault.ts";

/** Faults in what the text says, leaves out or shows. The personal numbers were made up: no person can have them. */
export const plantedInText: readonly PlantedFault[] = [
  {
    agency: "统计局",
    year: 2023,
    says: "缺少第六部分",
    change: { kind: "leave-out-section", section: 6 },
    shape: "site-page",
    finds: [{ rule: "form.sections", at: "6" }],
  },
  {
    agency: "交通运输局",
    year: 2020,
    says: "第五、第六部分顺序颠倒",
    change: { kind: "swap-sections", sections: [5, 6] },
    shape: "site-page",
    finds: [{ rule: "form.sections", at: "6" }],
  },
  {
    agency: "竹栖镇人民政府",
    year: 2023,
    says: "第五部分只写“无”",
    change: { kind: "rewrite", section: 5, rewrite: () => "无。" },
    finds: [{ rule: "form.problems", at: "5" }],
  },
  {
    agency: "审计局",
    year: 2020,
    says: "第五部分有标题没有内容",
    change: { kind: "rewrite", section: 5, rewrite: () => "" },
    finds: [{ rule: "form.problems", at: "5" }],
  },
  {
    agency: "司法局",
    year: 2022,
    says: "统计期限仍写上一年",
    change: {
      kind: "preface",
      rewrite: (preface) => preface.replaceAll("2022年1月1日至2022年", "2021年1月1日至2021年"),
    },
    finds: [{ rule: "text.year", at: "period" }],
  },
  {
    agency: "霞屿镇人民政府",
    year: 2024,
    says: "第五部分的下一步打算写成已经过去的 2023 年",
    change: {
      kind: "rewrite",
      section: 5,
      rewrite: (text) => `${text}\n2023年，我镇将进一步加强信息员队伍建设。`,
    },
    finds: [{ rule: "text.plan", at: "5" }],
  },
  {
    agency: "退役军人事务局",
    year: 2023,
    says: "落款日期晚于 1 月 31 日",
    change: { kind: "signed", on: "2024-02-20" },
    finds: [{ rule: "text.date", at: "signedOn" }],
  },
  {
    agency: "科技和工业信息化局",
    year: 2022,
    says: "引用已经停用的试行格式",
    change: {
      kind: "preface",
      rewrite: () =>
        "根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和《中华人民共和国政府信息公开工作年度报告格式（试行）》要求，编制本报告。统计期限为2022年1月1日至2022年12月31日。",
    },
    finds: [{ rule: "text.edition", at: "citation" }],
  },
  {
    agency: "人力资源和社会保障局",
    year: 2023,
    says: "第三部分写的新收件数比表三多 2 件",
    change: {
      kind: "rewrite",
      section: 3,
      rewrite: (_, figure) => `本年新收政府信息公开申请${figure("t3.new.total") + 2}件。`,
    },
    finds: [{ rule: "text.table", at: "t3.new.total" }],
  },
  {
    agency: "财政局",
    year: 2023,
    says: "第二部分写的规范性文件现行有效件数比表二少 1 件",
    change: {
      kind: "rewrite",
      section: 2,
      rewrite: (_, figure) =>
        `年末现行有效的行政规范性文件共${figure("t2.normative.inForce") - 1}件。`,
    },
    finds: [{ rule: "text.table", at: "t2.normative.inForce" }],
  },
  {
    agency: "林业局",
    year: 2023,
    says: "第一部分列出的分项之和大于总数",
    change: {
      kind: "rewrite",
      section: 1,
      rewrite: (text) =>
        text.replace(/(类)(\d+)条/, (_, kind, count) => `${kind}${Number(count) + 20}条`),
    },
    finds: [{ rule: "text.parts", at: "1:102" }],
  },
  {
    agency: "人民政府办公室",
    year: 2024,
    says: "第三部分的占比算错",
    change: {
      kind: "rewrite",
      section: 3,
      rewrite: (_, figure) => {
        const [all, natural] = [figure("t3.new.total"), figure("t3.new.natural")];
        const percent = Math.round((natural / Math.max(all, 1)) * 100) - 12;
        return `本年新收政府信息公开申请${all}件，其中自然人${natural}件，占${percent}%。`;
      },
    },
    finds: [{ rule: "text.share", at: "3:88%" }],
  },
  {
    agency: "人民政府",
    year: 2022,
    says: "表三有申请人逾期未缴费 1 件，第六部分却写未收取也没有发出收费通知",
    change: {
      kind: "raise",
      cells: {
        "t3.otherUnpaid.natural": 1,
        "t3.otherUnpaid.total": 1,
        "t3.granted.natural": -1,
        "t3.granted.total": -1,
      },
    },
    finds: [{ rule: "text.fee-statement", at: "processing" }],
  },
  {
    agency: "文化和旅游局",
    year: 2023,
    says: "第一部分写收取信息处理费 300 元，第六部分写没有收取",
    change: {
      kind: "rewrite",
      section: 1,
      rewrite: (text) => `${text}\n年内依申请公开收取信息处理费300元。`,
    },
    finds: [{ rule: "text.fee-statement", at: "processing" }],
  },
  {
    agency: "柏樟镇人民政府",
    year: 2021,
    says: "举例时写出居民身份证号码（编造，不属于任何人）",
    change: {
      kind: "rewrite",
      section: 1,
      rewrite: (text) =>
        `${text}\n如某申请人（身份证号码119999190001010011）提出的申请，当场予以答复。`,
    },
    finds: [{ rule: "text.privacy", at: "identity" }],
  },
  {
    agency: "栗坪镇人民政府",
    year: 2022,
    says: "公布了工作人员手机号码（编造，号段未启用）",
    change: {
      kind: "rewrite",
      section: 6,
      rewrite: (text) => `如有疑问，可拨打15400128866联系我镇党政综合办公室。\n${text}`,
    },
    finds: [{ rule: "text.privacy", at: "mobile" }],
  },
  {
    agency: "岚湾街道办事处",
    year: 2023,
    says: "写出银行卡号（编造，不属于任何银行）",
    change: {
      kind: "rewrite",
      section: 1,
      rewrite: (text) => `${text}\n高龄津贴统一发放至本人账户，如卡号9990121000352762的持卡人。`,
    },
    finds: [{ rule: "text.privacy", at: "bank-card" }],
  },
  {
    agency: "望岫街道办事处",
    year: 2021,
    says: "错别字：依申情公开、行政复义",
    change: {
      kind: "rewrite",
      section: 1,
      rewrite: (text) => `${text}\n规范依申情公开办理流程，认真做好行政复义答复工作。`,
    },
    finds: [
      { rule: "text.proofreading", at: "依申情公开" },
      { rule: "text.proofreading", at: "行政复义" },
    ],
  },
  {
    agency: "箐坪乡人民政府",
    year: 2023,
    says: "第一、第五部分照抄上年，只改了年份（第五部分太短，不作比对）",
    change: { kind: "copy-last-year", sections: [1, 5] },
    finds: [{ rule: "text.similar", at: "1" }],
  },
];
