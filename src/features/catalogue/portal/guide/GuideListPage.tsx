import { EmptyState } from "#ui/EmptyState.tsx";
import { EntryList } from "#ui/EntryList.tsx";
import { Link } from "#ui/Link.tsx";
import type { ListPage } from "#ui/lists/list-page.ts";
import { Pager } from "#ui/Pager.tsx";
import { Page } from "#ui/page/Page.tsx";
import { pagePath } from "#ui/pager-path.ts";
import type { ListedGuide } from "../../data/listed-pages.ts";
import { guideBasis } from "../../words/guide-words.ts";
import { guidePath, guidesPath } from "../paths.ts";

interface GuideListPageProps {
  readonly guides: readonly ListedGuide[];
  readonly at: ListPage;
}

const title = "政府信息公开指南";

/** 公开指南 of all agencies: one leads to whom one asks and where what is kept. */
export function GuideListPage({ guides, at }: GuideListPageProps) {
  return (
    <Page
      title={title}
      description="各机关的政府信息公开指南：信息怎样分类、编排、获取，公开工作机构怎样联系。"
      breadcrumb={[{ name: title }]}
    >
      <h1>{title}</h1>
      <p>各机关的信息怎样分类、编排、获取，公开工作机构在哪里、怎样联系（{guideBasis}）。</p>
      {guides.length === 0 ? (
        <EmptyState title="还没有公布的公开指南">
          <p>
            联系方式见<Link to="/agencies/">各机关的页面</Link>。
          </p>
        </EmptyState>
      ) : (
        <EntryList
          entries={guides.map(({ agencyId, agencyName, publishedOn }) => ({
            ...{ title: agencyName, to: guidePath(agencyId), date: publishedOn },
          }))}
        />
      )}
      <Pager {...at} to={pagePath(guidesPath)} />
    </Page>
  );
}
