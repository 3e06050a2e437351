import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Call } from "#platform/command-line/call.ts";
import { type CommandServices, newCommand } from "#platform/command-line/command.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { openSnapshot } from "#platform/db/stream-rows.ts";
import type { Dimension, Figure } from "#platform/figures/figure.ts";
import { dimensionsOf, type FigureList } from "#platform/figures/figure-list.ts";
import type { FiguresAsked } from "#platform/figures/figures-asked.ts";
import { type FigurePart, readBreakdown } from "#platform/figures/read-breakdown.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { type FigureRecord, readRecords } from "#platform/figures/read-records.ts";
import { dayInChina } from "#ui/day-in-china.ts";
import { type AgencyAsked, agencyOptions, findAdded, parseAgency } from "./agency-asked.ts";

interface FigureCall extends AgencyAsked {
  readonly key: string;
  readonly by: string | undefined;
  readonly hasRecords: boolean;
  readonly isJson: boolean;
  readonly today: LocalDate;
}

/** The regulation came into force in 2008. */
const firstYear = 2008;

/** `tongming figure KEY`: a figure's value, by a dimension, with its records. */
export const figureValue = newCommand({
  name: "figure",
  usage: [
    "figure list [--json]",
    "figure 指标 --agency 机关 --year 年份 [--scope 范围] [--by 维度] [--records] [--json]",
  ],
  about: "算出一个指标：多少，按一个维度各是多少，是哪些记录。全部指标见 figure list。",
  options: [
    ...agencyOptions,
    { name: "by", value: "维度", says: "按这个维度分开" },
    { name: "records", says: "列出计入的每一条记录" },
    { name: "json", says: "输出一个 JSON 对象" },
  ],
  more: "退出码：0 完成；2 用法有误，没有这个指标、机关或年份，或数据库不能用。",
  parse: parseFigure,
  run: async (call, services) => {
    const found = findFigure(await services.figures(), call);
    if (!found.ok) return refuse(services, found.error);
    return services.withDatabase(async ({ db }) => {
      const added = await findAdded(db, call);
      if (!added.ok) return refuse(services, added.error);
      const { of, regions, agencies } = added.value;
      const told = await read(db, found.value, {
        scope: agencyScope({ kind: "operator" }),
        agency: of.id,
        regions,
        agencies: agencies.map(({ id }) => id),
        year: call.year,
        today: call.today,
      });
      await services.out(call.isJson ? `${JSON.stringify(told)}\n` : figureText(told));
      return 0;
    });
  },
});

function parseFigure(call: Call): Result<FigureCall, string> {
  const [key = "", stray] = call.rest;
  if (key === "") return err("请写明哪一个指标，或者写 figure list");
  if (stray !== undefined) return err(`多余的参数“${stray}”，请去掉`);
  const today = dayInChina(new Date().toISOString());
  const asked = parseAgency(call, { first: firstYear, today });
  if (!asked.ok) return asked;
  return ok({
    ...asked.value,
    key,
    today,
    by: call.values.get("by"),
    hasRecords: call.switches.has("records"),
    isJson: call.switches.has("json"),
  });
}

interface FigureFound {
  readonly figure: Figure;
  readonly by: Dimension | undefined;
  readonly hasRecords: boolean;
}

function findFigure(
  figures: FigureList,
  { key, by, hasRecords }: FigureCall,
): Result<FigureFound, string> {
  const figure = figures.find(key);
  if (!figure) return err(`没有指标“${key}”，可用 figure list 查看有哪些`);
  if (by === undefined) return ok({ figure, by: undefined, hasRecords });
  const dimensions = dimensionsOf(figure);
  const dimension = dimensions.find(({ code }) => code === by);
  if (dimension) return ok({ figure, by: dimension, hasRecords });
  const known = dimensions.map(({ code }) => code).join("、");
  return err(`指标 ${key} 不能按“${by}”分开${known === "" ? "" : `，可用：${known}`}`);
}

interface FigureTold extends Pick<Figure, "key" | "name" | "definition" | "unit"> {
  /** `null`: it is typed, and nobody has. */
  readonly value: number | null;
  readonly by?: readonly FigurePart[];
  readonly records?: readonly FigureRecord[];
}

/** Value, parts and records of one moment. */
async function read(
  db: Queryable,
  { figure, by, hasRecords }: FigureFound,
  asked: FiguresAsked,
): Promise<FigureTold> {
  const { key, name, definition, unit } = figure;
  const snapshot = await openSnapshot(db);
  try {
    const values = await readFigures(snapshot.db, [figure], asked);
    return {
      key,
      name,
      definition,
      unit,
      value: values.get(key) ?? null,
      ...(by && { by: await readBreakdown(snapshot.db, figure, by, asked) }),
      ...(hasRecords && { records: await readRecords(snapshot.db, figure, asked) }),
    };
  } finally {
    await snapshot.end();
  }
}

function figureText({ name, definition, unit, value, by = [], records = [] }: FigureTold): string {
  const parts = by.map((part) => `　${part.name}　${part.value} ${unit}\n`);
  const lines = records.map(({ on, title, share }) =>
    share === 1 ? `　${on}　${title}\n` : `　${on}　${title}　${share} ${unit}\n`,
  );
  return `${name}　${value === null ? "没有填报" : `${value} ${unit}`}\n${definition}\n${parts.join("")}${lines.join("")}`;
}

function refuse({ err: tell }: CommandServices, reason: string): number {
  tell(`${reason}。\n`);
  return 2;
}
