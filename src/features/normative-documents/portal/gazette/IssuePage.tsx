import { itemPath } from "#features/items/index.ts";
import { Link } from "#ui/Link.tsx";
import { Offer } from "#ui/Offer.tsx";
import { Page } from "#ui/page/Page.tsx";
import type { PublicEntry, PublicIssue } from "../../data/gazette/public-gazette.ts";
import { gazetteName, issueName } from "../../domain/gazette-title.ts";
import { gazettePath, issueFilePath } from "../paths.ts";

interface IssuePageProps {
  readonly issue: PublicIssue;
  readonly entries: readonly PublicEntry[];
}

/** An issue on the web: its contents by section, each text on its own page; the whole as PDF. */
export function IssuePage({ issue, entries }: IssuePageProps) {
  const title = `${gazetteName(issue)} ${issueName(issue)}`;
  const sections = Map.groupBy(entries, ({ section }) => section);
  return (
    <Page
      title={title}
      breadcrumb={[{ name: "政府公报", href: gazettePath }, { name: issueName(issue) }]}
    >
      <h1>{title}</h1>
      <p>
        出版日期：{issue.publishedOn}
        {"　"}
        <Offer of={issueFilePath(issue.id)}>
          <Link to={issueFilePath(issue.id)}>下载本期 PDF</Link>
        </Offer>
      </p>
      {[...sections].map(([section, some]) => (
        <section key={section}>
          <h2>{section}</h2>
          <ul>
            {some.map(({ itemId, title: name, documentNumber }) => (
              <li key={itemId}>
                <Link to={itemPath(itemId)}>{name}</Link>
                {documentNumber && `（${documentNumber}）`}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
