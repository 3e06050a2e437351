import type { Cells } from "#report/annual-report.ts";
import { addedSectionsWords } from "#report/words/added-sections.ts";
import { downloadFormats, downloadPath, downloadWords } from "#report-view/download-formats.ts";
import { useSite } from "#ui/site-context.ts";
import type { SealedDownload } from "../download/sealed-download.ts";

interface DownloadsProps {
  readonly source: SealedDownload | "too-long";
  readonly cells: Cells;
}

/** 按法定格式下载: the report in the statutory form, in each format. Nothing is stored, so the page carries it. */
export function Downloads({ source, cells }: DownloadsProps) {
  return (
    <section className="downloads card" id="downloads" aria-labelledby="downloads-title">
      <h2 id="downloads-title">按法定格式下载</h2>
      {source === "too-long" ? (
        <p>{downloadWords.tooLong}</p>
      ) : (
        <DownloadForm source={source} cells={cells} />
      )}
    </section>
  );
}

interface DownloadFormProps {
  readonly source: SealedDownload;
  readonly cells: Cells;
}

function DownloadForm({ source, cells }: DownloadFormProps) {
  const { href } = useSite();
  const uncertain = Object.values(cells).filter(({ state }) => state !== "read").length;
  const added = addedSectionsWords(source.added);
  return (
    <>
      <p>
        {downloadWords.lead}
        {uncertain > 0 && <strong>{downloadWords.empty(uncertain)}</strong>}
        {added && <strong>{added}</strong>}
      </p>
      <form method="post" action={href(downloadPath)} encType="multipart/form-data">
        {(["report", "preface", "seal"] as const).map((name) => (
          <input key={name} type="hidden" name={name} value={source[name]} />
        ))}
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
    </>
  );
}
