import { Page } from "#ui/page/Page.tsx";
import type { LibraryDocument, TextVersion } from "../../data/library/find-document.ts";
import type { ComparedLine } from "../../domain/library/compare-lines.ts";
import { documentPath, documentsPath } from "../paths.ts";

interface ComparisonPageProps {
  readonly document: LibraryDocument;
  readonly from: TextVersion;
  readonly to: TextVersion;
  readonly lines: readonly ComparedLine[];
}

/** 条文对照: what was taken out of a text and what was put in, in the order of the later one. */
export function ComparisonPage({ document, from, to, lines }: ComparisonPageProps) {
  const title = `《${document.title}》条文对照`;
  const count = (of: ComparedLine["kind"]) => lines.filter(({ kind }) => kind === of).length;
  const [removed, added] = [count("removed"), count("added")];
  return (
    <Page
      title={title}
      breadcrumb={[
        { name: "政策文件", href: documentsPath },
        { name: document.title, href: documentPath(document.id) },
        { name: "条文对照" },
      ]}
    >
      <h1>{title}</h1>
      <p>
        {from.appliesFrom} 起的文本与 {to.appliesFrom} 起的文本：
        {removed + added === 0 ? "文字相同。" : `删去 ${removed} 段，增加 ${added} 段。`}
      </p>
      <div className="text-comparison">
        {lines.map(({ kind, text }, at) => (
          <Line key={keyOf(kind, at)} kind={kind} text={text} />
        ))}
      </div>
    </Page>
  );
}

/** Lines have no names: where they stand is what they are. */
function keyOf(kind: string, at: number): string {
  return `${kind} ${at}`;
}

/** The words before say it too: colour alone tells nobody who does not see it. */
function Line({ kind, text }: ComparedLine) {
  switch (kind) {
    case "same":
      return <p>{text}</p>;
    case "removed":
      return (
        <p className="line-removed">
          <span className="tag tag-error">删</span> <del>{text}</del>
        </p>
      );
    case "added":
      return (
        <p className="line-added">
          <span className="tag tag-fine">增</span> <ins>{text}</ins>
        </p>
      );
  }
}
