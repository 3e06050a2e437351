import { attachment } from "#platform/http/answers/attachment.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { blankForm, blankFormats } from "#report-files/blank-form.ts";
import { writers } from "#report-files/write-formats.ts";
import { blankFormPath } from "./paths.ts";

/** The statutory form with nothing filled in, to be filled in by an agency. */
export function blankFormRoutes() {
  const routes = newRouter();
  for (const to of blankFormats) {
    let made: Promise<Uint8Array> | undefined; // the same for everybody, for as long as the program runs
    routes.get(blankFormPath(to), page(), async (c) => {
      made ??= blankForm(to);
      return c.body(new Uint8Array(await made), 200, {
        "Content-Type": writers[to].mediaType,
        "Content-Disposition": attachment(
          `政府信息公开工作年度报告（空白表）.${to}`,
          `blank-form.${to}`,
        ),
      });
    });
  }
  return routes;
}
