import type { Context } from "hono";
import type { AppEnv } from "#platform/http/app-env.ts";
import type { PageOfList } from "#ui/pager-path.ts";
import { renderPage } from "#ui/render-page.ts";
import { longestWhole } from "./list-page.ts";
import { NothingHere, type WayOn } from "./NothingHere.tsx";
import { reportsPath } from "./paths.ts";

const listOfReports: WayOn = { label: "查看全部年报", to: "/annual-reports/" };
const search: WayOn = { label: "按名称搜索机关、地区和年报", to: "/search/" };

type PageContext = Context<AppEnv>;

/** 404: there is no region of this code. */
export function noSuchRegion(c: PageContext, code: string): Response | Promise<Response> {
  const page = (
    <NothingHere
      title={`没有代码为 ${code} 的地区`}
      reasons={["地址中的六位数字是行政区划代码。代码可能写错了，或者本站还没有收录这个地区。"]}
      ways={[{ label: "查看全部地区", to: "/regions/" }, search]}
    />
  );
  return c.html(renderPage(c.get("site"), page), 404);
}

/** 404: there is no report of this year; `years` have some. */
export function noSuchYear(
  c: PageContext,
  year: number,
  years: readonly number[],
): Response | Promise<Response> {
  const page = (
    <NothingHere
      title={`没有 ${year} 年的年报`}
      reasons={[
        years.length > 0 ? `本站收录了 ${years.join("、")} 年的年报。` : "本站还没有收录任何年报。",
        "每年的年报在次年 1 月 31 日（部门）或 3 月 31 日（地方政府）前公布，之后才会收录。",
      ]}
      ways={[
        ...years.map((one) => ({ label: `${one} 年的年报`, to: reportsPath(one) })),
        listOfReports,
        search,
      ]}
    />
  );
  return c.html(renderPage(c.get("site"), page), 404);
}

interface ListWithoutPage {
  readonly path: string;
  readonly pages: number;
  readonly total: number;
}

/** 404: the list at `path` ends before this page, or is too long to be shown whole. */
export function noSuchPage(
  c: PageContext,
  page: PageOfList,
  { path, pages, total }: ListWithoutPage,
): Response | Promise<Response> {
  const isWhole = page === "all";
  const last = pages > 1 ? `${path}page-${pages}/` : path;
  const nothing = (
    <NothingHere
      title={isWhole ? "不能全部显示在一页" : `没有第 ${page} 页`}
      reasons={[
        `这个列表共 ${pages} 页，${total} 条。`,
        ...(isWhole
          ? [`超过 ${longestWhole} 条的列表不显示在一页；请按地区、类别缩小范围，或下载数据。`]
          : []),
      ]}
      ways={[
        { label: "第 1 页", to: path },
        ...(pages > 1 ? [{ label: `最后一页（第 ${pages} 页）`, to: last }] : []),
        search,
      ]}
    />
  );
  return c.html(renderPage(c.get("site"), nothing), 404);
}
