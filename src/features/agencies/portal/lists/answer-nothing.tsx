import type { Context } from "hono";
import type { AppEnv } from "#platform/http/app-env.ts";
import { longestWhole } from "#ui/lists/list-page.ts";
import { NothingHere, type WayOn } from "#ui/lists/NothingHere.tsx";
import type { PageOfList } from "#ui/pager-path.ts";
import { renderPage } from "#ui/render-page.ts";

/** The way on from whatever is not there. */
export const searchInstead: WayOn = { label: "按名称搜索机关、地区和年报", to: "/search/" };

export type PageContext = Context<AppEnv>;

/** 404: there is no region of this code. */
export function noSuchRegion(c: PageContext, code: string): Response | Promise<Response> {
  const page = (
    <NothingHere
      title={`没有代码为 ${code} 的地区`}
      reasons={["地址中的六位数字是行政区划代码。代码可能写错了，或者本站还没有收录这个地区。"]}
      ways={[{ label: "查看全部地区", to: "/regions/" }, searchInstead]}
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
        searchInstead,
      ]}
    />
  );
  return c.html(renderPage(c.get("site"), nothing), 404);
}
