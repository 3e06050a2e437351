import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { BarChart } from "./BarChart.tsx";
import type { ChartData, ChartValue } from "./chart-value.ts";
import { StackedBarChart } from "./StackedBarChart.tsx";

const unread = { gap: "未能确认" };

function given(rows: Readonly<Record<string, readonly ChartValue[]>>): ChartData {
  const [first = []] = Object.values(rows);
  return {
    id: "requests",
    title: "申请",
    unit: "件",
    series: ["甲", "乙", "丙", "丁", "戊", "己"].slice(0, first.length),
    // Keys that are numbers come in their own order, whatever order they were written in.
    rows: Object.entries(rows).map(([label, values]) => ({ label, values })),
  };
}

interface Drawn {
  readonly widths: readonly (readonly [x: string, width: string])[];
  readonly values: readonly string[];
  readonly gaps: readonly string[];
  readonly ticks: readonly string[];
}

/** The bars and words of a chart, legend and table left out. */
function drawn(markup: string): Drawn {
  const [chart = ""] = /<svg class="chart".*?<\/svg>/s.exec(markup) ?? [];
  const texts = (name: string) =>
    [...chart.matchAll(new RegExp(`<text class="${name}"[^>]*>([^<]*)`, "g"))].map(
      ([, text = ""]) => text,
    );
  return {
    widths: [...chart.matchAll(/<rect class="bar" x="([^"]+)" y="[^"]+" width="([^"]+)"/g)].map(
      ([, x = "", width = ""]) => [x, width],
    ),
    values: texts("value"),
    gaps: texts("gap"),
    ticks: [...chart.matchAll(/<g class="tick[^>]*>.*?<text[^>]*>([^<]*)/g)].map(
      ([, tick = ""]) => tick,
    ),
  };
}

describe("bars side by side", () => {
  test.each([
    {
      rule: "are as long as their figures on the axis",
      rows: { 2022: [50, 100] },
      widths: [
        ["18%", "32%"],
        ["18%", "64%"],
      ],
      values: ["50", "100"],
      gaps: [],
      ticks: ["0", "50", "100"],
    },
    {
      rule: "zero is a figure without a bar",
      rows: { 2022: [0, 4] },
      widths: [["18%", "64%"]],
      values: ["0", "4"],
      gaps: [],
      ticks: ["0", "1", "2", "3", "4"],
    },
    {
      rule: "what is not certain is a word and no bar",
      rows: { 2022: [unread, 4] },
      widths: [["18%", "64%"]],
      values: ["4"],
      gaps: ["（未能确认）"],
      ticks: ["0", "1", "2", "3", "4"],
    },
    {
      rule: "a year without a report says so once",
      rows: { 2021: [{ gap: "无年报" }, { gap: "无年报" }], 2022: [1, 1] },
      widths: [
        ["18%", "64%"],
        ["18%", "64%"],
      ],
      values: ["1", "1"],
      gaps: ["（无年报）"],
      ticks: ["0", "1"],
    },
    {
      rule: "figures of millions are printed exactly, ticks in 万",
      rows: { 2022: [1_234_567, 1] },
      widths: [["18%", "52.67%"]],
      values: ["1,234,567", "1"],
      gaps: [],
      ticks: ["0", "50万", "100万", "150万"],
    },
    {
      rule: "a wrong figure below zero is printed and has no bar",
      rows: { 2022: [-3, 2] },
      widths: [["18%", "64%"]],
      values: ["-3", "2"],
      gaps: [],
      ticks: ["0", "1", "2"],
    },
    {
      rule: "nothing certain at all",
      rows: { 2022: [unread, { gap: "空白" }] },
      widths: [],
      values: [],
      gaps: ["（未能确认）", "（空白）"],
      ticks: ["0", "1"],
    },
  ])("$rule", ({ rows, widths, values, gaps, ticks }) => {
    const markup = renderToStaticMarkup(<BarChart data={given(rows)} />);
    expect(drawn(markup)).toEqual({ widths, values, gaps, ticks });
  });

  test("a figure that does not fit behind its bar is set to the right edge: it never leaves the picture", () => {
    const markup = renderToStaticMarkup(<BarChart data={given({ 2022: [1_000_000, 4] })} />);
    expect(markup).toMatch(/<text class="value" x="100%"[^>]*text-anchor="end">1,000,000</);
    expect(markup).toMatch(/<text class="value" x="[\d.]+%"[^>]*text-anchor="start">4</);
  });

  test("each row has a place of its own", () => {
    const rows = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [2005 + at, [at, 1]]));
    const markup = renderToStaticMarkup(<BarChart data={given(rows)} />);
    const labels = [...markup.matchAll(/<text class="row-label"[^>]* y="([\d.]+)em"/g)].map(
      ([, y]) => Number(y),
    );
    expect(labels).toHaveLength(20);
    const gaps = labels.slice(1).map((y, at) => y - (labels[at] ?? 0));
    for (const gap of gaps) expect(gap).toBeCloseTo(3.4);
    const [, height] = /<svg class="chart" width="100%" height="([\d.]+)em"/.exec(markup) ?? [];
    expect(Number(height)).toBeGreaterThan(labels.at(-1) ?? 0);
  });
});

describe("stacked bars", () => {
  test.each([
    {
      rule: "stand behind each other, with their sum",
      rows: { 2022: [50, 25, 25] },
      widths: [
        ["18%", "32%"],
        ["50%", "16%"],
        ["66%", "16%"],
      ],
      values: ["50", "25", "25"],
      gaps: [],
    },
    {
      rule: "a part too narrow for its figure has it below the bar, beside its pattern",
      rows: { 2022: [97, 3] },
      widths: [
        ["18%", "62.08%"],
        ["80.08%", "1.92%"],
        ["19%", "1em"],
      ],
      values: ["97", "3"],
      gaps: [],
    },
    {
      rule: "one part that is not certain makes the row a gap, not a shorter bar",
      rows: { 2022: [97, unread] },
      widths: [],
      values: [],
      gaps: ["（未能确认）"],
    },
    { rule: "nothing is 0", rows: { 2022: [0, 0] }, widths: [], values: [], gaps: [] },
  ])("$rule", ({ rows, widths, values, gaps }) => {
    const found = drawn(renderToStaticMarkup(<StackedBarChart data={given(rows)} />));
    expect(found).toMatchObject({ widths, values, gaps });
  });

  test("every part that is not 0 has its figure, however many are narrow, and no rows overlap", () => {
    const rows = {
      2020: [9, 0, 22, 34, 12, 1],
      2021: [900, 1, 2, 3, 4, 5],
      2022: [900, 0, 0, 0, 0, 0],
    };
    const markup = renderToStaticMarkup(<StackedBarChart data={given(rows)} />);
    const all = Object.values(rows)
      .flat()
      .filter((value) => value > 0);
    expect([...drawn(markup).values].sort()).toEqual(all.map(String).sort());
    const labels = [...markup.matchAll(/<text class="row-label"[^>]* y="([\d.]+)em"/g)];
    const [first = 0, second = 0, third = 0] = labels.map(([, y]) => Number(y));
    expect(second - first).toBeGreaterThan(2.3);
    expect(third - second).toBeGreaterThan(2.3);
    const [, height] = /<svg class="chart" width="100%" height="([\d.]+)em"/.exec(markup) ?? [];
    expect(Number(height)).toBeCloseTo(third + 0.75 + 0.8);
  });

  test.each([
    { rows: { 2022: [1200, 34] }, sum: "共 1,234" },
    { rows: { 2022: [0, 0] }, sum: ">0<" },
  ])("the sum is printed: $sum", ({ rows, sum }) => {
    expect(renderToStaticMarkup(<StackedBarChart data={given(rows)} />)).toContain(sum);
  });
});

describe.each([
  ["bars side by side", BarChart],
  ["stacked bars", StackedBarChart],
])("%s", (_, Chart) => {
  const markup = renderToStaticMarkup(<Chart data={given({ 2021: [1, 2], 2022: [unread, 4] })} />);

  test("have a title, a description, and their figures as a table", () => {
    expect(markup).toContain('role="img" aria-labelledby="requests-title requests-desc"');
    expect(markup).toContain('<title id="requests-title">申请</title>');
    expect(markup).toMatch(/<desc id="requests-desc">[^<]*从 2021 到 2022；甲、乙/);
    expect(markup).toContain('<tr><th scope="row">2022</th><td>未能确认</td><td>4</td></tr>');
  });

  test("tell series apart by patterns, every one of which is there once", () => {
    const ids = [...markup.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(["requests-s1", "requests-s2"]);
    const used = [...markup.matchAll(/fill="url\(#([^)]+)\)"/g)].map(([, id]) => id);
    expect(new Set(used)).toEqual(new Set(ids));
  });

  test("carry nothing that the content security policy forbids", () => {
    expect(markup).not.toMatch(/style=|<style|<script|href=/);
  });
});
