import { z } from "zod";
import { setting } from "#platform/feature/setting.ts";
import { standardEndingWithin } from "./domain/validity/validity.ts";

/** 失效计入废止: whether documents that expired count as repealed in table two. */
export const expiryCounts = setting({
  name: "normative-documents.expiryCounts",
  title: "失效计入废止",
  says: "年报表二“本年废止件数”是否计入失效（包括有效期届满）的文件",
  of: "agency",
  schema: z.boolean(),
  standard: true,
});

/** 撤销机关的现行有效文件: no central rule says whose stock they are, so that a place may say otherwise. */
export const stockOfEnded = setting({
  name: "normative-documents.stockOfEnded",
  title: "撤销机关的现行有效文件",
  says: "机关撤销、并入别的机关时，它现行有效的规章和行政规范性文件归谁：转由承接机关管理并计入其年报，或者留在原机关",
  of: "agency",
  schema: z.enum(["successor", "stay"]),
  standard: "successor",
  choices: { successor: "转由承接机关管理", stay: "留在原机关" },
});

/** 即将失效: how long before its end a document is called so. */
export const endingWithin = setting({
  name: "normative-documents.site-endingWithin",
  title: "即将失效的提前天数",
  says: "文件在失效、废止前多少天起标为“即将失效”，并提醒起草机关评估",
  of: "installation",
  schema: z.number().int().min(0).max(366),
  standard: standardEndingWithin,
  content: ["documents"],
});

/** 备案期限: of regulations in the law; of normative documents in rules of places. */
export const filedWithin = setting({
  name: "normative-documents.filedWithin",
  title: "规范性文件备案期限",
  says: "行政规范性文件公布后多少日内报送备案（各地规定不同，北京、上海、山东为30日；规章依法为30日，不由此设置）",
  of: "region",
  schema: z.number().int().min(1).max(90),
  standard: 30,
});

/** 评估: how long before its end a document is evaluated. */
export const evaluatedWithin = setting({
  name: "normative-documents.evaluatedWithin",
  title: "届满前评估的月数",
  says: "文件有效期届满前多少个月内评估，决定继续有效、修改、废止或者失效（山东为6个月）",
  of: "region",
  schema: z.number().int().min(1).max(24),
  standard: 6,
});

/** 文件卷制定: what was made before an agency kept files is in its ledger alone; what is made since goes its steps. */
export const madeInFiles = setting({
  name: "normative-documents.madeInFiles",
  title: "新文件须有文件卷",
  says: "自生效年度起制发的规章、规范性文件，只能在“文件制定”里办完必经环节后登记编号，台账不再直接补登（以前年度的照常补登）",
  of: "agency",
  schema: z.boolean(),
  standard: false,
});

/** 办政府公报: provinces and cities have to; other governments may, departments, towns and streets do not (国办发〔2018〕22号). */
export const keepsGazette = setting({
  name: "normative-documents.keepsGazette",
  title: "办政府公报",
  says: "县级人民政府是否办政府公报（省级、设区的市级人民政府应当办，部门、乡镇和街道不办：国办发〔2018〕22号）",
  of: "agency",
  schema: z.boolean(),
  standard: false,
});
