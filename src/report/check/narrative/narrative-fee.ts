import type { AnnualReport } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import type { StatedFigure } from "#report/narrative/stated-figure.ts";
import type { TextPlace } from "#report/text-place.ts";
import type { Breach, Instance, Outcome } from "../check-result.ts";
import { figure, holds, unchecked } from "../subject.ts";
import { find } from "../text/text-places.ts";

const unpaidCell: CellName = "t3.otherUnpaid.total";

/** What a report says of the information processing fee (信息处理费). */
interface Statements {
  /** That none was collected, or no notice was issued. */
  readonly none: readonly TextPlace[];
  /** Amounts above zero, in 元. */
  readonly amounts: readonly { readonly value: number; readonly place: TextPlace }[];
  /** 收费通知 spoken of otherwise than to say there was none. */
  readonly isNoticeIssued: boolean;
}

/**
 * `text.fee-statement`: what section six says of the processing fee agrees with the rest of the report. The
 * charges of table two (行政事业性收费) are another thing and prove nothing here.
 */
export function checkFeeStatement(
  report: AnnualReport,
  figures: readonly StatedFigure[],
): readonly Outcome[] {
  const statements = statementsOf(report, figures);
  const { none, amounts } = statements;
  if (none.length === 0 && amounts.length === 0) return [];
  const cells = unpaidCell in report.cells && none.length > 0 ? [unpaidCell] : [];
  const instance: Instance = { rule: "text.fee-statement", at: "processing", cells };
  const breach =
    contradiction(statements) ?? silence(report, statements) ?? unpaid(report, statements);
  if (breach) return [{ outcome: "fails", instance, breach }];
  const isCertain = cells.every((name) => figure(report.cells, name) !== undefined);
  return [isCertain ? holds(instance) : unchecked(instance)];
}

const noNotice =
  /(?:未|没有|无)(?:发出|发送|制发|下达|产生|作出)?(?:过|任何)?(?:信息处理费)?收费通知/g;
const issuedNotice = /(?:发出|发送|制发|下达)(?:了)?(?:信息处理费)?收费通知/g;

function statementsOf({ sections }: AnnualReport, figures: readonly StatedFigure[]): Statements {
  const stated = figures.filter(
    ({ meaning, precision }) =>
      meaning.kind === "other" && meaning.of === "fees.processing" && precision.kind === "exact",
  );
  const noticed = sections.filter(({ text }) => text.includes("收费通知"));
  const notices = noticed.flatMap((section) =>
    [...find(section, noNotice)].map(({ place }) => place),
  );
  const zeros = stated.filter(({ value }) => value === 0).map(({ place }) => place);
  const denied = notices.map(({ section, end }) => `${section}:${end}`);
  const issued = noticed.flatMap((section) =>
    [...find(section, issuedNotice)].filter(
      ({ place }) => !denied.includes(`${place.section}:${place.end}`),
    ),
  );
  return {
    none: [...zeros, ...notices],
    amounts: stated.filter(({ value }) => value > 0),
    isNoticeIssued: issued.length > 0,
  };
}

/** None collected, and yet an amount; or two amounts. */
function contradiction({ none, amounts }: Statements): Breach | undefined {
  const [first, second] = [...new Map(amounts.map((each) => [each.value, each])).values()];
  if (!first) return undefined;
  if (none.length > 0) {
    const detail = { kind: "narrative-fee-none", amount: first.value } as const;
    return { expected: 0, actual: first.value, places: [...none, first.place], detail };
  }
  if (!second) return undefined;
  const detail = { kind: "narrative-fee-differs", amounts: [first.value, second.value] } as const;
  return {
    expected: first.value,
    actual: second.value,
    places: [first.place, second.place],
    detail,
  };
}

const nothing =
  /^(?:我[局委办镇乡县区市]|本(?:机关|单位|年度?))?(?:暂?无|没有)(?:其[他它]需要报告的?(?:事项|情况))?$/;

/** Section six reports nothing, though an amount was collected. */
function silence({ sections }: AnnualReport, { amounts }: Statements): Breach | undefined {
  const six = sections.find(({ number }) => number === 6);
  const [amount] = amounts;
  if (!six || !amount || six.text.length > 60) return undefined;
  const words = six.text.replace(/[\s\p{P}]/gu, "");
  if (!nothing.test(words)) return undefined;
  const detail = { kind: "narrative-fee-silent", amount: amount.value } as const;
  const place = { section: 6, start: 0, end: six.text.length, quote: six.text };
  return { expected: amount.value, places: [place, amount.place], detail };
}

/** Table three has requests whose fee was noticed and not paid, though the text says there was no fee. */
function unpaid({ cells }: AnnualReport, statements: Statements): Breach | undefined {
  const value = figure(cells, unpaidCell);
  if (!value || statements.none.length === 0 || statements.isNoticeIssued) return undefined;
  const detail = { kind: "narrative-fee-unpaid", unpaid: value } as const;
  return { expected: value, actual: 0, places: statements.none, detail };
}
