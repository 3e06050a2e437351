import { EmptyState } from "#ui/EmptyState.tsx";
import { EntryList } from "#ui/EntryList.tsx";
import { Link } from "#ui/Link.tsx";
import type { ListPage } from "#ui/lists/list-page.ts";
import { Offer } from "#ui/Offer.tsx";
import { Pager } from "#ui/Pager.tsx";
import { Page } from "#ui/page/Page.tsx";
import { pagePath } from "#ui/pager-path.ts";
import type { PublicLetter } from "../../data/letters/public-letters.ts";
import { followLetterPath, letterPath, lettersPath, writePath } from "./paths.ts";

interface LettersPageProps {
  readonly letters: readonly PublicLetter[];
  readonly at: ListPage;
}

/** 来信选登: what people asked and what they were answered, where they agreed. */
export function LettersPage({ letters, at }: LettersPageProps) {
  return (
    <Page
      title="来信选登"
      description="群众来信和机关的答复，经来信人同意公开；写信，查询来信办理。"
      breadcrumb={[{ name: "来信选登" }]}
    >
      <h1>来信选登</h1>
      <p className="lead">来信人同意公开的来信和答复，隐去个人信息，经审核后登出。</p>
      <Offer of={writePath}>
        <p className="on-screen">
          <Link className="button" to={writePath}>
            我要写信
          </Link>{" "}
          <Link className="button secondary" to={followLetterPath}>
            查询来信
          </Link>
        </p>
      </Offer>
      {letters.length === 0 ? (
        <EmptyState title="还没有公开的来信">
          <p>来信答复并经来信人同意公开以后，会列在这里。</p>
        </EmptyState>
      ) : (
        <EntryList
          entries={letters.map(({ id, title, kind, agencyName, publishedOn }) => ({
            title,
            to: letterPath(id),
            note: (
              <span className="hint">{[kind, `${agencyName}答复`].filter(Boolean).join("，")}</span>
            ),
            date: publishedOn,
          }))}
        />
      )}
      <Pager {...at} to={pagePath(lettersPath)} />
    </Page>
  );
}
