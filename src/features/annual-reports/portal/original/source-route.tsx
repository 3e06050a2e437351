import type { Context } from "hono";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { jobRefusedStatus } from "#platform/jobs/stopped-words.ts";
import { unreadableWords } from "#report-files/unreadable-words.ts";
import { MessagePage } from "#ui/page/MessagePage.tsx";
import { renderPage } from "#ui/render-page.ts";
import { findReport } from "../../data/find-report.ts";
import { findOriginal, wholeOriginal } from "../../data/originals/find-original.ts";
import { versionAddress } from "../lists/report-address.ts";
import { shownFindings } from "../report/shown-report.ts";
import type { OriginalServices } from "./original-services.ts";
import { SourcePage } from "./SourcePage.tsx";
import { sourceProblemWords } from "./words.ts";

/** `/agencies/{id}/{year}/v{n}/source/`: the original read again, with each figure marked where it stands. */
export function sourceRoutes({
  db,
  storedGate,
  source,
}: Pick<OriginalServices, "db" | "storedGate" | "source">) {
  const gate = storedGate((c) => refused(c, { kind: "busy" }));
  return newRouter().get(
    "/agencies/:id/:year{\\d{4}}/:version{v\\d+}/source/",
    page({ kept: true, shows: ["agencies", "reports"] }),
    gate,
    async (c) => {
      const address = versionAddress.safeParse(c.req.param());
      if (!address.success) return c.notFound();
      const [stored, file] = await Promise.all([
        findReport(db, address.data),
        findOriginal(db, address.data),
      ]);
      if (!stored || !file) return c.notFound();
      const findings = shownFindings(stored).map(({ places }) => places);
      const bytes = await wholeOriginal(db, file.sha256);
      const done = await source({ bytes, cells: stored.report.cells, findings });
      if (!done.ok) return refused(c, done.error);
      if (!done.value.ok) return unreadable(c, unreadableWords(done.value.error));
      const markup = <SourcePage stored={stored} source={done.value.value} />;
      return c.html(renderPage(c.get("site"), markup));
    },
  );
}

function refused(
  c: Context<AppEnv>,
  problem: Parameters<typeof sourceProblemWords>[0],
): Response | Promise<Response> {
  const status = jobRefusedStatus(problem);
  if (status === 503) c.header("Retry-After", "60");
  const markup = <MessagePage {...sourceProblemWords(problem)} />;
  return c.html(renderPage(c.get("site"), markup), status);
}

/** It could be read when it was stored: this program reads otherwise. */
function unreadable(c: Context<AppEnv>, why: string): Response | Promise<Response> {
  const paragraphs = [`${why}。`, "请返回报告页，下载原文件查看。"];
  const markup = <MessagePage title="原文件现在读不出来" paragraphs={paragraphs} />;
  return c.html(renderPage(c.get("site"), markup), 500);
}
