import { type PageContext, searchInstead } from "#features/agencies/portal/index.ts";
import { NothingHere } from "#ui/lists/NothingHere.tsx";
import { renderPage } from "#ui/render-page.ts";
import { reportsPath } from "./paths.ts";

const listOfReports = { label: "查看全部年报", to: "/annual-reports/" };

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
        searchInstead,
      ]}
    />
  );
  return c.html(renderPage(c.get("site"), page), 404);
}
