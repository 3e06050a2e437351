import { useSite } from "#ui/site-context.ts";

interface TableDownloadsProps {
  /** The address of the table as a file of a format. */
  readonly pathOf: (format: "csv" | "xlsx") => string;
}

/** The table shown, to take away. */
export function TableDownloads({ pathOf }: TableDownloadsProps) {
  const { fileHref } = useSite();
  return (
    <p className="on-screen">
      下载这张表：
      <a href={fileHref(pathOf("xlsx"))} download>
        Excel
      </a>
      、
      <a href={fileHref(pathOf("csv"))} download>
        CSV
      </a>
    </p>
  );
}
