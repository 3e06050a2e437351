import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { testSite } from "#tests/support/test-site.ts";
import { SiteContext } from "../site-context.ts";
import { type Filter, FilterStrip } from "./FilterStrip.tsx";

const years: Filter = {
  name: "年份",
  options: [
    { label: "2024年", to: "/2024/", count: 43, current: true },
    { label: "2023年", to: "/2023/", count: 45 },
  ],
};
const kinds: Filter = {
  name: "类别",
  options: [
    { label: "全部", to: "/all/", current: true },
    { label: "政府部门", to: "/department/" },
  ],
};
const onlyRegion: Filter = {
  name: "地区",
  options: [{ label: "青岚县", to: "/county/", current: true }],
};
const regions: Filter = { name: "地区", options: [{ label: "甲镇", to: "/town/", count: 3 }] };

test.each([
  {
    rule: "the choice in force stands before the links",
    filters: [years, kinds],
    text: "换年份、类别现在：2024年，全部类别年份2024年（43）2023年（45）类别全部政府部门",
  },
  {
    rule: "what leaves nothing to choose is not shown",
    filters: [years, onlyRegion],
    text: "换年份现在：2024年年份2024年（43）2023年（45）",
  },
  {
    rule: "links that are what the page is for, with no choice in force, stand open",
    filters: [regions],
    text: "地区甲镇（3）",
  },
  { rule: "without anything to choose there is nothing", filters: [onlyRegion], text: "" },
])("$rule", ({ filters, text }) => {
  const markup = renderToStaticMarkup(
    <SiteContext value={testSite}>
      <FilterStrip filters={filters} />
    </SiteContext>,
  );
  expect(markup.replace(/<[^>]+>/g, "")).toBe(text);
});
