import type { Cells } from "#report/annual-report.ts";
import { addedSectionsWords } from "#report/words/added-sections.ts";
import { useSite } from "#ui/site-context.ts";
import { downloadFormats, downloadPath, downloadWords } from "../shown/download-formats.ts";
import type { DownloadSource } from "./checked-report.ts";

interface DownloadsProps {
  readonly source: DownloadSource;
  readonly cells: Cells;
}

/** 按法定格式下载: the report in the statutory form, in each format. Nothing is stored, so the page carries it. */
export function Downloads({ source, cells }: DownloadsProps) {
  const { href } = useSite();
  const uncertain = Object.values(cells).filter(({ state }) => state !== "read").length;
  const added = addedSectionsWords(source.added);
  return (
    <section className="downloads card" id="downloads" aria-labelledby="downloads-title">
      <h2 id="downloads-title">按法定格式下载</h2>
      <p>
        {downloadWords.lead}
        {uncertain > 0 && <strong>{downloadWords.empty(uncertain)}</strong>}
        {added && <strong>{added}</strong>}
      </p>
      <form method="post" action={href(downloadPath)} encType="multipart/form-data">
        <input type="hidden" name="report" value={source.report} />
        <input type="hidden" name="preface" value={source.preface} />
        <ul>
          {downloadFormats.map(({ to, name, use }) => (
            <li key={to}>
              <button type="submit" name="to" value={to} className="secondary">
                {name}
              </button>
              <span>{use}</span>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}
