import type { LinkedParagraph } from "../linked-text.ts";
import { oversight, platforms, responses } from "./beside-items.ts";
import { disputes, documents, publication, requests } from "./paragraphs.ts";
import type { RecordedYear } from "./recorded-year.ts";
import { joined, named, sentence } from "./sentences.ts";

/**
 * Section one of a zone (开发区、高新区): one administration does what many departments do elsewhere, and has towns and streets below.
 * So it tells its key fields one by one, the decisions of the powers it took over, and whom it leads.
 */
export function ofZone(year: RecordedYear): readonly LinkedParagraph[] {
  return [
    publication(year, "category"),
    keyFields(year),
    requests(year),
    disputes(year),
    documents(year, ["normative"]),
    decisions(year),
    platforms(year),
    responses(year),
    oversight(year, { first: below(year) }),
  ];
}

function keyFields(year: RecordedYear): LinkedParagraph {
  const fields = named(
    year,
    { figure: "items.published" },
    { dimension: "field", before: "按领域计", unit: "条" },
  );
  return fields.length === 0 ? [] : joined([["重点领域信息公开。"], ...fields, ["。"]]);
}

const powers = { licensing: "行政许可", penalty: "行政处罚", coercion: "行政强制" } as const;

/** 集中行使的权力: what was decided by those that the zone holds. */
function decisions(year: RecordedYear): LinkedParagraph {
  const told = Object.entries(powers).flatMap(([row, name]) =>
    sentence(year, [{ figure: `t2.${row}.decisions` }], ([one]) => [`${name}决定`, one, "件。"]),
  );
  return joined(told, "行政权力集中行使。全年作出");
}

/** 下辖: those whose disclosure the zone guides. */
function below({ under }: RecordedYear): readonly string[] {
  const told = [
    ...(under?.townships ? [`乡镇（街道）${under.townships}个`] : []),
    ...(under?.others ? [`部门和单位${under.others}个`] : []),
  ];
  return told.length === 0 ? [] : [`全区政府信息公开工作包括${told.join("、")}。`];
}
